package org.chuangkou.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final List<Column> COLUMNS = List.of(
            Column.needed("username", "用户名", "登录名"), Column.needed("no", "工号"), Column.optional("place", "地点", "所属"));

    @Test
    void a_file_without_headings_is_refused_with_those_that_are_needed() {
        refused("table.no-header", "甲,乙\n1,2\n", List.of(10, "用户名、工号"));
        refused("table.no-header", "\n".repeat(10) + "用户名,工号\n", List.of(10, "用户名、工号"));
        refused("table.no-header", "", List.of(10, "用户名、工号"));
    }

    @Test
    void a_missing_column_and_one_that_is_there_twice_are_refused() {
        refused("table.missing-columns", "说明\n用户名,地点\nzhang,一\n", List.of(2, "工号"));
        refused("table.double-column", "用户名,工号,登录名\n", List.of("用户名", "登录名"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"用户名,工号", " 用户名＊ ,工 号：", "用户名（必填）,工号(必填)", "USERNAME,No", "ｕｓｅｒｎａｍｅ,no"})
    void headings_are_known_in_the_forms_people_write_them(String heading) {
        try (Sheet sheet = sheet(heading + "\nzhang,7\n");
                var rows = sheet.rows()) {
            assertThat(rows.toList()).containsExactly(new Sheet.Row(2, Map.of("username", "zhang", "no", "7")));
        }
    }

    @Test
    void titles_above_the_header_are_passed_over_and_unknown_headings_named() {
        try (Sheet sheet = sheet("二〇二六年人员\n\n工号,备注,用户名\n7,x, zhang　\n,只有备注,\n8,,li\n");
                var rows = sheet.rows()) {
            assertThat(sheet.header().row()).isEqualTo(3);
            assertThat(sheet.header().unknown()).containsExactly("备注");
            assertThat(sheet.header().heading("no")).isEqualTo("工号");
            assertThat(sheet.count()).isEqualTo(2);
            assertThat(rows.toList())
                    .containsExactly(
                            new Sheet.Row(4, Map.of("username", "zhang", "no", "7")),
                            new Sheet.Row(6, Map.of("username", "li", "no", "8")));
        }
    }

    @Test
    void a_template_can_be_read_back_and_its_example_is_known_as_one() {
        byte[] template = Template.write(
                "人员",
                "填写说明",
                List.of("列", "怎么填", "例子"),
                List.of(new Template.Field("用户名", "登录用", "zhangsan"), new Template.Field("工号", "唯一", "007")));
        try (Sheet sheet = Sheet.open(new ByteArrayInputStream(template), TableFormat.XLSX, COLUMNS);
                var rows = sheet.rows()) {
            assertThat(rows.toList()).singleElement().satisfies(row -> {
                assertThat(row.get("no")).isEqualTo("007");
                assertThat(Template.isExample(row)).isTrue();
            });
        }
        assertThat(Template.isExample(new Sheet.Row(2, Map.of("username", "zhang"))))
                .isFalse();
    }

    private static Sheet sheet(String csv) {
        return Sheet.open(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), TableFormat.CSV, COLUMNS);
    }

    private static void refused(String key, String csv, List<Object> args) {
        assertThatThrownBy(() -> sheet(csv)).isInstanceOfSatisfying(Refusal.class, r -> {
            assertThat(r.reason().key()).isEqualTo(key);
            assertThat(r.reason().args()).isEqualTo(args);
        });
    }
}
