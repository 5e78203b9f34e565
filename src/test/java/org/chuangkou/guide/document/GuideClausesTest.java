package org.chuangkou.guide.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuangkou.base.Json;
import org.junit.jupiter.api.Test;

class GuideClausesTest {
    private final Guide guide = GuideFixture.small("T-1", "小事办理");

    @Test
    void every_part_of_a_guide_is_a_clause_with_a_key_of_its_own() {
        assertThat(guide.clauses().keySet())
                .contains(
                        "name",
                        "time/statutory",
                        "time/promised",
                        "time/handling",
                        "conditions/2",
                        "materials/id-card",
                        "steps/1",
                        "fees/none",
                        "phones/complaint",
                        "faqs/1")
                .doesNotContain("code", "limits", "fees/1", "body");
    }

    @Test
    void no_fees_and_unknown_fees_are_told_apart() {
        var clauses = new LinkedHashMap<>(guide.clauses());
        clauses.remove("fees/none");
        assertThat(guide.with(clauses).fees()).isNull();
        assertThat(guide.with(guide.clauses()).fees()).isEmpty();
    }

    @Test
    void a_limit_carries_its_unit_so_that_a_changed_unit_changes_the_clause() {
        Guide natural = GuideFixture.yaml("{code: T, name: T, limits: {promised: 5, unit: 自然日}}");
        Guide working = GuideFixture.yaml("{code: T, name: T, limits: {promised: 5, unit: 工作日}}");
        assertThat(ClauseHash.of(natural.clauses()).get("time/promised"))
                .isNotEqualTo(ClauseHash.of(working.clauses()).get("time/promised"));
    }

    @Test
    void a_clause_that_no_guide_has_cannot_be_put_in() {
        assertThatThrownBy(() -> guide.with(Map.of("weather/1", new TextNode("晴"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather/1");
    }

    @Property(tries = 200)
    void a_guide_put_together_from_its_clauses_is_the_same_guide(@ForAll("guides") Guide any) {
        assertThat(any.with(any.clauses())).isEqualTo(any);
    }

    @Property(tries = 100)
    void a_stored_guide_reads_back_the_same_and_writes_the_same_bytes(@ForAll("guides") Guide any) {
        String body = Json.write(any);
        Guide back = Json.read(body, Guide.class);
        assertThat(back).isEqualTo(any);
        assertThat(Json.write(back)).isEqualTo(body);
    }

    @Property(tries = 100)
    void what_differs_between_two_guides_is_exactly_what_leads_from_one_to_the_other(
            @ForAll("guides") Guide before, @ForAll("guides") Guide after) {
        List<String> differing = ClauseDiff.between(before.clauses(), after.clauses()).stream()
                .map(ClauseDiff::clause)
                .toList();
        assertThat(differing)
                .containsExactlyInAnyOrderElementsOf(
                        ClauseDiff.keys(ClauseHash.of(before.clauses()), ClauseHash.of(after.clauses())));
    }

    @Provide
    Arbitrary<Guide> guides() {
        Arbitrary<String> text = Arbitraries.of("甲", "乙方", "5 份", "A4 纸", "𠮷祥", "（新办）")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
        Arbitrary<List<String>> texts = text.list().ofMaxSize(3);
        Arbitrary<Map<String, Material>> materials = Arbitraries.maps(
                        Arbitraries.of("id-card", "form", "照片"), text.map(Material::named))
                .ofMaxSize(3);
        Arbitrary<Guide.Limits> limits = Combinators.combine(
                        Arbitraries.integers().between(0, 90), Arbitraries.of("工作日", "自然日"), text.injectNull(0.5))
                .as((days, unit, note) -> new Guide.Limits(new Guide.Limit(days, unit), null, note));
        return Combinators.combine(text, texts, texts, materials, limits.injectNull(0.3), texts.injectNull(0.3))
                .as((name, names, conditions, material, limit, fees) -> new Guide(
                        "T-any",
                        List.of(),
                        name,
                        names,
                        null,
                        null,
                        "公共服务",
                        null,
                        "在用",
                        null,
                        null,
                        limit,
                        List.of(),
                        names,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        conditions,
                        material,
                        conditions.stream()
                                .map(c -> new Guide.Step(c, null, null, c))
                                .toList(),
                        fees == null
                                ? null
                                : fees.stream()
                                        .map(f -> new Guide.Fee(f, null, f))
                                        .toList(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        name,
                        Map.of(),
                        List.of()));
    }
}
