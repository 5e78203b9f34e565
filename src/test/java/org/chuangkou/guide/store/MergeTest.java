package org.chuangkou.guide.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.ClauseHash;
import org.chuangkou.guide.store.OverlayRows.OverlayRow;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private final Map<String, JsonNode> source = new LinkedHashMap<>(Map.of("scope", text("本辖区"), "tier", text("县级")));

    @Test
    void a_correction_stands_instead_of_the_sources_clause() {
        Merge merge = Merge.of(source, List.of(overlay("scope", text("全域"), text("本辖区"), NOW)), NOW);
        assertThat(merge.clauses()).containsEntry("scope", text("全域")).containsEntry("tier", text("县级"));
        assertThat(merge.drifted()).isEmpty();
        assertThat(merge.caughtUp()).isEmpty();
    }

    @Test
    void a_correction_ends_when_the_source_says_the_same() {
        Merge merge = Merge.of(source, List.of(overlay("scope", text("本辖区"), text("旧说法"), NOW)), NOW);
        assertThat(merge.caughtUp()).containsExactly("id-scope");
    }

    @Test
    void a_source_that_changed_beneath_a_correction_does_not_undo_it_but_is_told() {
        Merge merge = Merge.of(source, List.of(overlay("scope", text("全域"), text("旧说法"), NOW)), NOW);
        assertThat(merge.clauses()).containsEntry("scope", text("全域"));
        assertThat(merge.drifted()).containsExactly("scope");
    }

    @Test
    void what_the_hall_took_out_stays_out_and_what_it_added_stays_in() {
        Merge merge = Merge.of(
                source,
                List.of(overlay("tier", null, text("县级"), NOW), overlay("appointment", text("电话预约"), null, NOW)),
                NOW);
        assertThat(merge.clauses()).containsOnlyKeys("scope", "appointment");
    }

    @Test
    void a_correction_of_next_month_waits() {
        Merge merge = Merge.of(source, List.of(overlay("scope", text("全域"), text("本辖区"), NOW.plusSeconds(9))), NOW);
        assertThat(merge.clauses()).containsEntry("scope", text("本辖区"));
    }

    private static OverlayRow overlay(String clause, JsonNode content, JsonNode said, Instant from) {
        return new OverlayRow(
                "id-" + clause,
                "T",
                clause,
                content == null ? null : Json.write(content),
                said == null ? null : ClauseHash.of(said),
                from,
                "trainer",
                "",
                NOW,
                null,
                null);
    }

    private static JsonNode text(String text) {
        return new TextNode(text);
    }
}
