package org.chuangkou.guide.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.junit.jupiter.api.Test;

class FormPartsTest {
    @Test
    void every_clause_can_be_taken_from_the_source_one_by_one_until_nothing_differs() {
        List<Guide> shipped = GuideFixture.shipped();
        for (int i = 1; i < shipped.size(); i++) {
            Guide source = shipped.get(i - 1);
            GuideForm form = GuideForm.of(shipped.get(i));
            var differing = ClauseDiff.between(source.clauses(), shipped.get(i).clauses());
            assertThat(differing).hasSizeGreaterThan(10);
            for (int round = 0; round < 2; round++)
                for (ClauseDiff diff : differing) form = Spot.of(diff.clause()).taken(form, GuideForm.of(source));
            Guide taken =
                    Drafting.of(form.withText("code", source.code()), null).guide();
            assertThat(Set.copyOf(taken.materials().entrySet()))
                    .isEqualTo(Set.copyOf(source.materials().entrySet()));
            assertThat(ClauseDiff.between(source.clauses(), taken.clauses())).isEmpty();
        }
    }

    @Test
    void a_clause_is_found_at_its_field_its_row_or_its_section() {
        GuideForm form = new GuideForm(
                Map.of(),
                Map.of(),
                Map.of("materials", List.of(Map.of("key", "a"), Map.of("key", "id-card")), "steps", List.of(Map.of())));
        assertThat(Spot.of("time/promised").anchor(form)).isEqualTo("f-limits.promised.days");
        assertThat(Spot.of("phones/complaint").anchor(form)).isEqualTo("f-phones.complaint");
        assertThat(Spot.of("channels").anchor(form)).isEqualTo("f-channels");
        assertThat(Spot.of("materials/id-card").anchor(form)).isEqualTo("r-materials.1");
        assertThat(Spot.of("steps/1").anchor(form)).isEqualTo("r-steps.0");
        assertThat(Spot.of("steps/2").anchor(form)).isEqualTo("s-steps");
        assertThat(Spot.of("fees/none").anchor(form)).isEqualTo("s-fees");
    }

    @Test
    void rows_are_added_moved_and_dropped() {
        GuideForm form = GuideForm.EMPTY.withRows("steps", List.of(row("一"), row("二"), row("三")));
        assertThat(names("up:steps.1", form)).containsExactly("二", "一", "三");
        assertThat(names("up:steps.0", form)).containsExactly("一", "二", "三");
        assertThat(names("down:steps.1", form)).containsExactly("一", "三", "二");
        assertThat(names("drop:steps.1", form)).containsExactly("一", "三");
        assertThat(names("add:steps", form)).containsExactly("一", "二", "三", null);
        assertThat(names("drop:steps.9", form)).containsExactly("一", "二", "三");
        assertThat(RowMove.of("add:nonsense")).isEmpty();
        assertThat(RowMove.of("save")).isEmpty();
    }

    @Test
    void what_two_people_changed_in_different_places_is_put_together() {
        ObjectNode base = tree("{a:1, limits:{statutory:1,promised:2}, materials:{x:{n:1},y:{n:2}}, steps:[1,2]}");
        ObjectNode mine = tree("{a:1, limits:{statutory:1,promised:9}, materials:{x:{n:7}}, steps:[1,2], b:5}");
        ObjectNode theirs =
                tree("{a:4, limits:{statutory:8,promised:2}, materials:{x:{n:1},y:{n:2},z:{n:3}}, steps:[2]}");
        ThreeWay merged = ThreeWay.of(base, mine, theirs);
        assertThat(merged.both()).isEmpty();
        assertThat((Object) merged.tree())
                .isEqualTo(tree("{a:4, limits:{statutory:8,promised:9}, materials:{x:{n:7},z:{n:3}}, steps:[2], b:5}"));
    }

    @Test
    void what_both_changed_stays_mine_and_is_named() {
        ThreeWay merged = ThreeWay.of(
                tree("{a:1, fees:[], materials:{x:{n:1}}}"),
                tree("{a:2, materials:{x:{n:2}}}"),
                tree("{a:3, fees:[1], materials:{x:{n:3}}}"));
        assertThat(merged.both()).containsExactly("a", "materials/x", "fees");
        assertThat((Object) merged.tree()).isEqualTo(tree("{a:2, materials:{x:{n:2}}}"));
    }

    private static List<String> names(String asked, GuideForm form) {
        return RowMove.of(asked).orElseThrow().applied(form).rows("steps").stream()
                .map(row -> row.get("name"))
                .toList();
    }

    private static Map<String, String> row(String name) {
        return Map.of("name", name);
    }

    private static ObjectNode tree(String brief) {
        return (ObjectNode) Json.parse(brief.replaceAll("([a-z]+):", "\"$1\":"));
    }
}
