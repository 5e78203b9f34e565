package org.chuangkou.exam.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.blueprint.Blueprint.Cell;
import org.chuangkou.exam.blueprint.Narrowing.Band;
import org.chuangkou.question.Domain;
import org.junit.jupiter.api.Test;

class BlueprintJsonTest {
    private static ObjectNode whole() {
        return (ObjectNode) Json.tree(Map.of(
                "slug",
                "a-paper",
                "title",
                "一份卷子",
                "level",
                3,
                "kind",
                "graded",
                "minutes",
                90,
                "passMark",
                3,
                "cells",
                List.of(Map.of("domain", "职业道德", "type", "judge", "count", 5, "points", 1))));
    }

    private static ObjectNode cell(ObjectNode whole) {
        return (ObjectNode) whole.at("/cells/0");
    }

    private static List<String> faults(ObjectNode tree) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> BlueprintJson.read(tree));
        assertThat(refusal).as("it is refused").isNotNull();
        return refusal.faults().stream().map(Refusal.Fault::field).toList();
    }

    @Test
    void what_a_cell_narrows_comes_back_as_it_was_written() {
        var narrowing = new Narrowing(
                Optional.of(4),
                Optional.of(new Band(new BigDecimal("0.350"), new BigDecimal("1.0"))),
                Set.of("CK-food-licence", "LAW-tolerance"),
                Set.of("CK-id-card"));
        Blueprint blueprint = BlueprintFixture.of(new Cell(Domain.ACCEPTANCE, Optional.empty(), 3, 2, narrowing));
        String written = Json.write(BlueprintJson.write(blueprint));
        assertThat(BlueprintJson.read(Json.parse(written))).isEqualTo(blueprint);
        assertThat(Json.write(BlueprintJson.write(BlueprintJson.read(Json.parse(written)))))
                .isEqualTo(written);
    }

    @Test
    void a_band_without_an_end_reaches_as_far_as_there_is() {
        ObjectNode whole = whole();
        cell(whole).putObject("difficulty").put("to", 0.5);
        Band band = BlueprintJson.read(whole)
                .cells()
                .getFirst()
                .narrowing()
                .difficulty()
                .orElseThrow();
        assertThat(band).isEqualTo(new Band(BigDecimal.ZERO, new BigDecimal("0.5")));
    }

    @Test
    void what_nobody_asks_for_is_a_fault_and_does_not_vanish() {
        ObjectNode whole = whole().put("minute", 90);
        cell(whole).put("dificulty", 1).putObject("difficulty").put("form", 0.1);
        assertThat(faults(whole)).containsExactlyInAnyOrder("minute", "cells[0].dificulty", "cells[0].difficulty.form");
    }

    @Test
    void every_wrong_field_of_a_cell_is_named() {
        ObjectNode whole = whole();
        ObjectNode cell = cell(whole)
                .put("domain", "没有")
                .put("type", "riddle")
                .put("count", 0)
                .put("points", "2")
                .put("level", 6)
                .put("items", "CK-id-card");
        cell.putObject("difficulty").put("from", 0.1234).put("to", 2);
        cell.putArray("without").add("").add(3);
        assertThat(faults(whole))
                .contains(
                        "cells[0].domain",
                        "cells[0].type",
                        "cells[0].count",
                        "cells[0].points",
                        "cells[0].level",
                        "cells[0].items",
                        "cells[0].difficulty.from",
                        "cells[0].difficulty.to",
                        "cells[0].without");
    }

    @Test
    void a_band_that_ends_before_it_begins_is_named_at_its_end() {
        ObjectNode whole = whole();
        cell(whole).putObject("difficulty").put("from", 0.6).put("to", 0.5);
        assertThat(faults(whole)).containsExactly("cells[0].difficulty.to");
    }

    @Test
    void a_pass_mark_beyond_all_points_and_a_slug_that_is_an_address_of_ours_are_refused() {
        assertThat(faults(whole().put("passMark", 6))).containsExactly("passMark");
        assertThat(faults(whole().put("slug", "new"))).containsExactly("slug");
        assertThat(faults(whole().put("kind", "odd"))).containsExactly("kind");
        assertThat(faults(whole().put("title", " "))).containsExactly("title");
        assertThat(faults(whole().put("level", 6).put("minutes", 0))).containsExactly("level", "minutes");
        ObjectNode none = whole();
        none.putArray("cells");
        assertThat(faults(none)).contains("cells");
        ObjectNode odd = whole();
        odd.putArray("cells").add("职业道德");
        assertThat(faults(odd)).contains("cells[0]");
    }
}
