package org.chuangkou.exam.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangkou.exam.assembly.PlanFixture.SEED;
import static org.chuangkou.exam.assembly.PlanFixture.papers;
import static org.chuangkou.exam.assembly.PlanFixture.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuangkou.base.Ids;
import org.chuangkou.exam.assembly.Assembly.Made;
import org.chuangkou.exam.assembly.Assembly.Slot;
import org.chuangkou.question.kind.Shape;
import org.junit.jupiter.api.Test;

class AssemblyTest {
    private static Set<String> ids(Made paper) {
        return paper.slots().stream().map(slot -> slot.piece().id()).collect(Collectors.toSet());
    }

    private static Fairness.Report report(Plan plan, List<Made> papers) {
        var fairness = new Fairness(plan);
        for (int i = 0; i < papers.size(); i++) fairness.count(plan.sitters().get(i), papers.get(i));
        return fairness.report();
    }

    @Property(tries = 60, seed = "20261122")
    void every_paper_is_exactly_the_blueprint(
            @ForAll @IntRange(min = 1, max = 5) int cells,
            @ForAll @IntRange(min = 1, max = 8) int count,
            @ForAll @IntRange(min = 1, max = 40) int sitters,
            @ForAll @IntRange(min = 0, max = 20) int avoids,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        Plan plan = plan(cells, cells * count * 3, count, sitters, avoids, seed);
        List<Made> papers = papers(plan);
        assertThat(papers).hasSize(sitters);
        for (Made paper : papers) {
            assertThat(paper.slots()).hasSize(plan.questions());
            assertThat(ids(paper)).hasSize(plan.questions());
            Map<Integer, Integer> byCell = new HashMap<>();
            for (Slot slot : paper.slots()) {
                int cell = Integer.parseInt(slot.piece().id().substring(1)) % cells;
                byCell.merge(cell, 1, Integer::sum);
                assertThat(slot.points()).isEqualTo(plan.cells().get(cell).points());
            }
            assertThat(byCell.values()).containsOnly(count);
        }
    }

    @Property(tries = 40, seed = "20261122")
    void the_same_plan_and_seed_make_the_same_papers_even_by_way_of_the_file(
            @ForAll @IntRange(min = 1, max = 1000) int seed) {
        Plan plan = plan(3, 90, 6, 25, 15, seed);
        Plan again = PlanJson.read(PlanJson.write(plan));
        assertThat(PlanJson.write(again)).isEqualTo(PlanJson.write(plan));
        assertThat(papers(again)).isEqualTo(papers(plan));
        Plan.Sitter late = new Plan.Sitter("late", List.of(1, 2));
        assertThat(new Assembly(again, SEED).one(late, 2)).isEqualTo(new Assembly(plan, SEED).one(late, 2));
    }

    @Test
    void another_seed_makes_other_papers_and_so_does_another_number_of_one_candidate() {
        Plan plan = plan(3, 120, 8, 10, 0, 1);
        var other = new ArrayList<Made>();
        new Assembly(plan, "another seed".getBytes(UTF_8)).all(other::add);
        assertThat(other).isNotEqualTo(papers(plan));
        var assembly = new Assembly(plan, SEED);
        Plan.Sitter one = plan.sitters().getFirst();
        assertThat(ids(assembly.one(one, 1))).isNotEqualTo(ids(assembly.one(one, 2)));
    }

    @Test
    void papers_of_many_are_all_different_and_equally_hard() {
        Plan plan = plan(10, 1000, 10, 500, 30, 5);
        Fairness.Report report = report(plan, papers(plan));
        assertThat(report.distinct()).isEqualTo(500);
        assertThat(report.spread()).isLessThanOrEqualTo(Fairness.EQUAL);
        assertThat(report.equal()).isTrue();
        assertThat(report.seenLately()).isZero();
    }

    @Test
    void no_question_stands_in_many_more_papers_than_any_other_and_neighbours_share_few() {
        Plan plan = plan(5, 400, 8, 300, 0, 9);
        List<Made> papers = papers(plan);
        Fairness.Report report = report(plan, papers);
        // 300 papers of 40 from 400 questions: 30 each on average.
        assertThat(report.most()).isLessThanOrEqualTo(40);
        assertThat(report.used()).isEqualTo(400);
        assertThat(report.meanShared()).isBetween(3.8, 4.0);
        double neighbours = report.neighbours().entrySet().stream()
                        .mapToInt(entry -> entry.getKey() * entry.getValue())
                        .sum()
                / 299.0;
        assertThat(neighbours).isLessThan(1);
    }

    @Test
    void a_question_never_stands_in_more_papers_than_its_cap_even_when_everybody_avoids_the_others() {
        List<Integer> avoided = IntStream.range(0, 20).boxed().toList();
        Plan plain = plan(1, 60, 20, 0, 0, 3);
        var sitters = IntStream.range(0, 90)
                .mapToObj(i -> new Plan.Sitter("c" + i, avoided))
                .toList();
        var plan = new Plan("exam", "{}", plain.pool(), plain.cells(), sitters);
        Fairness.Report report = report(plan, papers(plan));
        assertThat(report.most()).isLessThanOrEqualTo(report.cap());
        assertThat(report.cap()).isEqualTo(60);
        assertThat(report.seenLately()).isZero();
    }

    @Test
    void what_was_seen_lately_comes_only_where_nothing_else_is_left() {
        Plan plain = plan(1, 12, 4, 0, 0, 3);
        var sitter = new Plan.Sitter("c", List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        var plan = new Plan("exam", "{}", plain.pool(), plain.cells(), List.of(sitter));
        assertThat(ids(papers(plan).getFirst())).contains("q00010", "q00011").hasSize(4);
    }

    @Test
    void a_cell_with_too_few_questions_is_named() {
        Plan plan = plan(2, 10, 6, 1, 0, 3);
        assertThatThrownBy(() -> papers(plan)).isInstanceOfSatisfying(TooFew.class, short_ -> {
            assertThat(short_.cell()).isEqualTo("cell 0");
            assertThat(short_.wanted()).isEqualTo(6);
            assertThat(short_.there()).isEqualTo(5);
        });
    }

    @Test
    void cells_that_share_questions_never_put_one_twice_on_a_paper() {
        Plan plain = plan(1, 30, 10, 20, 0, 8);
        var wide = new Plan.Cell("wide", 10, 2, plain.cells().getFirst().from());
        var narrow =
                new Plan.Cell("narrow", 5, 1, plain.cells().getFirst().from().subList(0, 15));
        var plan = new Plan("exam", "{}", plain.pool(), List.of(wide, narrow), plain.sitters());
        papers(plan).forEach(paper -> assertThat(ids(paper)).hasSize(15));
    }

    @Test
    void sections_follow_one_another_and_no_order_is_shown_as_the_bank_has_it() {
        Plan plan = plan(4, 120, 8, 10, 0, 21);
        for (Made paper : papers(plan)) {
            var sections =
                    paper.slots().stream().map(slot -> slot.piece().section()).toList();
            assertThat(sections).isSorted();
            for (Slot slot : paper.slots())
                if (slot.piece().shape().equals(Shape.telling(4)))
                    assertThat(slot.arrangement().order()).isNotEqualTo(List.of(0, 1, 2, 3));
        }
    }

    /** So that a later version of this code cannot make other papers of an old plan without being noticed. */
    @Test
    void the_papers_of_a_plan_are_these_for_ever() {
        Plan plan = plan(3, 60, 5, 12, 6, 77);
        var text = new StringBuilder();
        papers(plan).forEach(paper -> text.append(paper.toString()));
        assertThat(PlanJson.commitment(SEED, PlanJson.write(plan)))
                .isEqualTo("10f6c2c6e65c3f87ac03d8c4d3c6aa136fd4d46baddff4c284fe161b692af594");
        assertThat(Ids.sha256(text.toString()))
                .isEqualTo("e50f076bbe83eafab23ba950ca9712fa282e34522eb03541306ca069a447f128");
    }

    @Test
    void dice_are_fair_and_the_same_everywhere() {
        var dice = new Dice(SEED, "a label");
        var counts = new int[6];
        for (int i = 0; i < 60_000; i++) counts[dice.nextInt(6)]++;
        for (int count : counts) assertThat(count).isBetween(9_600, 10_400);
        var seen = new HashSet<Integer>();
        var first = new Dice(SEED, "a label");
        for (int i = 0; i < 100; i++) seen.add(first.nextInt());
        assertThat(seen).hasSize(100);
        assertThat(new Dice(SEED, "another label").nextInt()).isNotEqualTo(new Dice(SEED, "a label").nextInt());
    }
}
