package org.chuangkou.guide.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Guide.Limit;
import org.chuangkou.guide.document.GuideFixture;
import org.junit.jupiter.api.Test;

class GuideFormTest {

    @Property(tries = 150)
    void a_guide_comes_back_from_its_form(@ForAll("tidy") Guide guide) {
        assertThat(there_and_back(guide, null)).isEqualTo(new Drafting(guide, List.of()));
    }

    @Property(tries = 150)
    void a_form_that_nobody_touched_changes_nothing_even_in_an_untidy_guide(@ForAll("untidy") Guide guide) {
        assertThat(there_and_back(guide, guide)).isEqualTo(new Drafting(guide, List.of()));
    }

    @Test
    void the_guides_that_come_with_the_product_go_through_the_form_unchanged() {
        for (Guide guide : GuideFixture.shipped())
            assertThat(there_and_back(guide, null).guide()).isEqualTo(guide);
    }

    @Test
    void what_is_touched_changes_and_the_untidy_rest_stays() {
        Guide untidy = Json.read(
                "{\"code\":\"A-1\",\"name\":\"甲\",\"body\":\"局 \\n\",\"conditions\":[\" 一 \",\"二\"],\"phones\":{}}",
                Guide.class);
        Map<String, String> fields = new HashMap<>(GuideForm.of(untidy).fields());
        fields.put("department", "民政局");
        Guide touched = Drafting.of(FormReading.read(fields), untidy).guide();
        assertThat(touched.department()).isEqualTo("民政局");
        assertThat(touched.body()).isEqualTo("局 \n");
        assertThat(touched.conditions()).containsExactly(" 一 ", "二");
        assertThat(touched.phones()).isNotNull();
    }

    @Test
    void empty_rows_and_unknown_fields_are_passed_over() {
        GuideForm form = FormReading.read(Map.of(
                "code",
                "A-1",
                "name",
                "甲",
                "steps.0.name",
                " ",
                "steps.7.name",
                "受理",
                "steps.3.name",
                "收件",
                "steps.3.nonsense",
                "x",
                "nonsense.1.name",
                "x",
                "basis.99999.title",
                "x"));
        assertThat(form.rows()).isEqualTo(Map.of("steps", List.of(Map.of("name", "收件"), Map.of("name", "受理"))));
    }

    @Test
    void ticked_words_keep_their_order_and_others_may_be_added() {
        GuideForm form = FormReading.read(Map.of(
                "channels.0", "网上", "channels.4", "窗口", "channels.more", "上门、 邮寄", "everydayNames", "摆摊\r\n\r\n 夜市 "));
        assertThat(form.lists())
                .isEqualTo(Map.of("channels", List.of("网上", "窗口", "上门", "邮寄"), "everydayNames", List.of("摆摊", "夜市")));
    }

    @Test
    void a_limit_without_days_is_no_limit_and_without_unit_counts_working_days() {
        assertThat(guide(Map.of("limits.statutory.unit", "工作日")).limits()).isNull();
        assertThat(guide(Map.of("limits.promised.days", "5")).limits().promised())
                .isEqualTo(new Limit(5, "工作日"));
    }

    @Test
    void free_of_charge_is_not_the_same_as_unknown() {
        assertThat(guide(Map.of()).fees()).isNull();
        assertThat(guide(Map.of("fees", "none")).fees()).isEmpty();
        assertThat(guide(Map.of("fees.0.name", "工本费")).fees()).hasSize(1);
    }

    @Test
    void a_new_material_gets_a_key_from_its_name_that_no_other_has() {
        Guide guide = guide(Map.of(
                "materials.0.key",
                "身份证",
                "materials.0.name",
                "居民身份证",
                "materials.1.name",
                "身份证",
                "materials.2.name",
                "身份证"));
        assertThat(guide.materials().keySet()).containsExactly("身份证", "身份证-2", "身份证-3");
    }

    @Test
    void what_cannot_be_read_is_said_at_its_field() {
        assertThat(faults(Map.ofEntries(
                        Map.entry("name", ""),
                        Map.entry("limits.statutory.days", "二十"),
                        Map.entry("visits.reason", "核验"),
                        Map.entry("otherCodes", "有 空格"),
                        Map.entry("materials.0.acceptance", "看一眼"),
                        Map.entry("materials.1.key", "a/b"),
                        Map.entry("materials.1.name", "照片"),
                        Map.entry("materials.2.key", "x"),
                        Map.entry("materials.2.name", "甲"),
                        Map.entry("materials.2.originals", "两份"),
                        Map.entry("materials.3.key", "x"),
                        Map.entry("materials.3.name", "乙"),
                        Map.entry("steps.4.action", "收件"),
                        Map.entry("faqs.0.question", "贵吗"),
                        Map.entry("more.0.value", "没有名称"),
                        Map.entry("fees", "none"),
                        Map.entry("fees.0.name", "工本费"))))
                .containsExactlyInAnyOrder(
                        "name refusal.missing",
                        "limits.statutory.days editing.not-a-number",
                        "visits.count import.visits-without-count",
                        "otherCodes guide.bad-code",
                        "materials.0.name refusal.missing",
                        "materials.1.key guide.bad-key",
                        "materials.2.originals editing.not-a-number",
                        "materials.3.key import.key-twice",
                        "steps.0.name refusal.missing",
                        "faqs.0.answer refusal.missing",
                        "more.0.label refusal.missing",
                        "fees editing.fees-though-none");
    }

    @Test
    void a_text_that_is_too_long_is_said_at_its_row() {
        String endless = "长".repeat(20_001);
        assertThat(faults(Map.of("conditions.3.text", endless, "materials.9.name", "甲", "materials.9.sample", endless)))
                .containsExactlyInAnyOrder("conditions.0.text refusal.too-long", "materials.0.sample refusal.too-long");
    }

    private static Drafting there_and_back(Guide guide, Guide base) {
        return Drafting.of(FormReading.read(GuideForm.of(guide).fields()), base);
    }

    private static Guide guide(Map<String, String> fields) {
        Drafting drafting = drafting(fields);
        assertThat(drafting.faults()).isEmpty();
        return drafting.guide();
    }

    private static List<String> faults(Map<String, String> fields) {
        return drafting(fields).faults().stream().map(GuideFormTest::said).toList();
    }

    private static String said(Fault fault) {
        return fault.field() + " " + fault.message().key();
    }

    private static Drafting drafting(Map<String, String> fields) {
        var all = new HashMap<>(Map.of("code", "A-1", "name", "甲"));
        all.putAll(fields);
        return Drafting.of(FormReading.read(all), null);
    }

    @Provide
    Arbitrary<Guide> tidy() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("甲乙丙、，a1 《》.").ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> lines =
                Arbitraries.strings().withChars("甲乙丙、，a1 。").ofMinLength(1).ofMaxLength(12);
        return GuideFixture.any(words, lines);
    }

    /** With white space around texts and line ends where none belong. */
    @Provide
    Arbitrary<Guide> untidy() {
        return tidy().map(guide ->
                Json.read(Json.write(guide).replace("甲", "甲 \\n ").replace("乙", " \\r\\n乙"), Guide.class));
    }
}
