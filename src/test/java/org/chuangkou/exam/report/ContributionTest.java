package org.chuangkou.exam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.report.Contribution.Pair;
import org.chuangkou.question.kind.Arrangement;
import org.junit.jupiter.api.Test;

class ContributionTest {
    private static final Arrangement ANY = new Arrangement(List.of(), List.of());
    private static final Paper PAPER = new Paper(
            "exam",
            "clerk",
            1,
            List.of(
                    new Paper.Slot("1", "one", 1, 2, ANY),
                    new Paper.Slot("2", "case", 1, 4, ANY),
                    new Paper.Slot("3", "given", 1, 2, ANY)));

    private static Contribution of(SlotMark... marks) {
        return Contribution.of(PAPER, new Result("attempt", 0, 8, false, List.of(marks), 1));
    }

    @Test
    void each_question_stands_beside_the_rest_of_its_paper() {
        assertThat(of(
                                new SlotMark("1", 1, 2, 100, 200, false),
                                new SlotMark("2.1", 1, 1, 200, 200, false),
                                new SlotMark("2.2", 0, 1, 0, 200, false))
                        .pairs())
                .containsExactly(new Pair("one", 5_000, 5_000), new Pair("case", 5_000, 5_000));
    }

    @Test
    void points_given_to_everybody_say_nothing() {
        assertThat(of(
                                new SlotMark("1", 1, 1, 200, 200, false),
                                new SlotMark("2.1", 0, 1, 0, 400, false),
                                new SlotMark("3", 1, 1, 200, 200, true))
                        .pairs())
                .containsExactly(new Pair("one", 10_000, 0), new Pair("case", 0, 10_000));
    }

    @Test
    void what_is_put_in_can_be_taken_out() {
        Contribution one = of(new SlotMark("1", 1, 3, 67, 200, false), new SlotMark("2.1", 1, 1, 400, 400, false));
        var sums = new HashMap<String, Sums>();
        one.into(sums, true);
        assertThat(sums.get("one").n()).isOne();
        one.into(sums, false);
        assertThat(sums.values()).allMatch(Sums::nothing);
    }
}
