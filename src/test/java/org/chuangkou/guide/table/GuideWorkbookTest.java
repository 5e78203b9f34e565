package org.chuangkou.guide.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Guide.Basis;
import org.chuangkou.guide.document.Guide.Faq;
import org.chuangkou.guide.document.Guide.Fee;
import org.chuangkou.guide.document.Guide.Limit;
import org.chuangkou.guide.document.Guide.Step;
import org.chuangkou.guide.document.Guide.Venue;
import org.chuangkou.guide.document.Material;
import org.junit.jupiter.api.Test;

class GuideWorkbookTest {

    @Test
    void limits_are_read_as_people_write_them() {
        List<Guide> guides =
                guides(WorkbookFixture.items("承诺时限", "20工作日", "20个工作日", "即办", "30自然日", "30日", "5 个工作日内", "无"));
        assertThat(guides)
                .extracting(g -> g.limits() == null ? null : g.limits().promised())
                .containsExactly(
                        new Limit(20, "工作日"),
                        new Limit(20, "工作日"),
                        new Limit(0, "工作日"),
                        new Limit(30, "自然日"),
                        new Limit(30, "自然日"),
                        new Limit(5, "工作日"),
                        null);
    }

    @Test
    void a_limit_that_cannot_be_read_is_kept_as_a_note_with_a_warning() {
        Reading reading = only(WorkbookFixture.items("法定时限", "三个月左右"));
        assertThat(reading.guide().limits().note()).isEqualTo("三个月左右");
        assertThat(warnings(reading)).contains("事项 2 法定时限 import.bad-limit");
    }

    @Test
    void lists_stand_one_a_line_or_with_the_usual_separators() {
        assertThat(only(WorkbookFixture.items("俗称", "开饭店，开餐馆；食品证")).guide().everydayNames())
                .containsExactly("开饭店", "开餐馆", "食品证");
        assertThat(only(WorkbookFixture.items("受理条件", "有场所，干净\n\n有人员")).guide().conditions())
                .containsExactly("有场所，干净", "有人员");
        assertThat(only(WorkbookFixture.items("设定依据", "《行政许可法》第三十二条\n食品安全法第35条：要许可\n某通知"))
                        .guide()
                        .basis())
                .containsExactly(
                        new Basis("行政许可法", "第三十二条", null),
                        new Basis("食品安全法", "第35条", "要许可"),
                        new Basis("某通知", null, null));
        assertThat(only(WorkbookFixture.items("办理流程", "受理：收件\n审核（市场监管局，5日）：看材料\n办结"))
                        .guide()
                        .steps())
                .containsExactly(
                        new Step("受理", null, null, "收件"),
                        new Step("审核", "市场监管局", "5日", "看材料"),
                        new Step("办结", null, null, null));
        assertThat(only(WorkbookFixture.items("常见问题", "问：贵吗？答：不收费。\n问：多久？\n答：五天。\n节假日顺延。"))
                        .guide()
                        .faqs())
                .containsExactly(new Faq("贵吗？", "不收费。"), new Faq("多久？", "五天。\n节假日顺延。"));
    }

    @Test
    void free_of_charge_is_not_the_same_as_unknown() {
        List<Guide> guides = guides(WorkbookFixture.items("收费", "不收费", "工本费：10元（价格法）", ""));
        assertThat(guides)
                .extracting(Guide::fees)
                .containsExactly(List.of(), List.of(new Fee("工本费", "10元", "价格法")), null);
    }

    @Test
    void one_place_may_have_hours_of_several_lines_and_several_places_a_line_each() {
        byte[] file = new WorkbookFixture()
                .sheet(
                        "事项",
                        List.of(
                                List.of("编码", "名称", "办理地点", "办理时间"),
                                List.of("T-1", "一", "大厅", "周一至周五\n周六上午"),
                                List.of("T-2", "二", "大厅\n分厅", "工作日"),
                                List.of("T-3", "三", "大厅\n分厅", "工作日\n周六\n周日")))
                .bytes();
        List<Reading> read = WorkbookFixture.read(file);
        assertThat(read.get(0).guide().places()).containsExactly(new Venue("大厅", "周一至周五\n周六上午", null));
        assertThat(read.get(1).guide().places())
                .containsExactly(new Venue("大厅", "工作日", null), new Venue("分厅", "工作日", null));
        assertThat(errors(read.get(2))).containsExactly("事项 4 办理时间 import.places-differ");
    }

    @Test
    void what_a_closed_list_does_not_have_is_an_error_that_says_what_is_allowed() {
        Reading reading = only(WorkbookFixture.items("状态", "启用"));
        assertThat(reading.guide()).isNull();
        assertThat(reading.remarks().getFirst().message().args()).containsExactly("启用", "在用、暂停、取消");
        assertThat(errors(reading)).containsExactly("事项 2 状态 import.not-allowed");
    }

    @Test
    void a_row_without_code_or_name_is_rejected_by_its_columns() {
        byte[] file = new WorkbookFixture()
                .sheet("事项", List.of(List.of("事项编码", "名称", "部门"), List.of("", "无码", "甲"), List.of("T-2", "", "乙")))
                .bytes();
        List<Reading> read = WorkbookFixture.read(file);
        assertThat(errors(read.get(0))).containsExactly("事项 2 事项编码 refusal.missing");
        assertThat(errors(read.get(1))).containsExactly("事项 3 名称 refusal.missing");
    }

    @Test
    void materials_come_from_their_own_sheet_and_those_only_named_are_kept_too() {
        byte[] file = new WorkbookFixture()
                .sheet("事项", List.of(List.of("编码", "名称", "申请材料"), List.of("T-1", "一", "身份证\n申请表")))
                .sheet(
                        "材料",
                        List.of(
                                List.of("事项编码", "材料名称", "必要性", "原件", "现场填写", "键"),
                                List.of("t-1", "身份证", "必要", "1份", "否", "id-card"),
                                List.of("T-1", "照片", "容缺后补", "", "", "")))
                .bytes();
        Guide guide = only(file).guide();
        assertThat(guide.materials().keySet()).containsExactly("id-card", "照片", "申请表");
        assertThat(guide.materials().get("id-card").originals()).isEqualTo(1);
        assertThat(guide.materials().get("id-card").onSite()).isFalse();
        assertThat(guide.materials().get("申请表")).isEqualTo(Material.named("申请表"));
    }

    @Test
    void a_wrong_material_rejects_its_item_and_one_of_no_item_is_an_error_of_its_own() {
        byte[] file = new WorkbookFixture()
                .sheet("事项", List.of(List.of("编码", "名称"), List.of("T-1", "一")))
                .sheet(
                        "材料",
                        List.of(
                                List.of("事项编码", "材料名称", "必要性"),
                                List.of("T-1", "身份证", "必须"),
                                List.of("T-1", "", "必要"),
                                List.of("T-9", "照片", "")))
                .bytes();
        List<Reading> read = WorkbookFixture.read(file);
        assertThat(read).extracting(Reading::guide).containsOnlyNulls();
        assertThat(errors(read.get(0))).containsExactly("材料 2 必要性 import.not-allowed", "材料 3 材料名称 refusal.missing");
        assertThat(errors(read.get(1))).containsExactly("材料 4 事项编码 import.material-of-nothing");
    }

    @Test
    void what_is_not_read_is_said() {
        byte[] file = new WorkbookFixture()
                .sheet("事项", List.of(List.of("编码", "名称", "颜色"), List.of("T-1", "一", "红")))
                .sheet("杂记", List.of(List.of("随便"), List.of("写写")))
                .bytes();
        assertThat(warnings(only(file)))
                .contains("事项 1 颜色 import.unknown-column", "杂记 null null import.sheet-not-read");
    }

    @Test
    void headings_may_stand_under_a_title_and_be_written_carelessly() {
        byte[] file = new WorkbookFixture()
                .sheet(
                        "Sheet1",
                        List.of(List.of("某区事项清单"), List.of("事项编码*", "事 项 名 称", "部门："), List.of("T-1", "一", "民政局")))
                .bytes();
        Reading reading = only(file);
        assertThat(reading.guide().department()).isEqualTo("民政局");
        assertThat(reading.row()).isEqualTo(3);
    }

    @Test
    void a_reason_for_coming_needs_a_number_of_visits() {
        assertThat(errors(only(WorkbookFixture.items("到现场原因", "核验原件"))))
                .containsExactly("事项 2 到现场原因 import.visits-without-count");
    }

    @Test
    void what_is_no_workbook_or_a_broken_one_is_refused() {
        byte[] whole = WorkbookFixture.items("部门", "民政局");
        refused("table.not-xlsx", "事项编码,事项名称".getBytes());
        refused("table.damaged", Arrays.copyOf(whole, whole.length / 2));
        refused(
                "table.missing-columns",
                new WorkbookFixture().sheet("事项", List.of(List.of("编码", "部门"))).bytes());
    }

    @Test
    void a_million_empty_rows_are_passed_over_and_formulas_give_their_stored_value() {
        String head =
                "<row r=\"1\"><c t=\"inlineStr\"><is><t>编码</t></is></c><c t=\"inlineStr\"><is><t>名称</t></is></c></row>";
        String item =
                "<row r=\"1048576\"><c t=\"str\"><f>\"T-\"&amp;1</f><v>T-1</v></c><c t=\"str\"><f>A1</f><v>算出来的</v></c></row>";
        var phantom = new StringBuilder();
        for (int i = 2; i < 1_048_576; i++)
            phantom.append("<row r=\"").append(i).append("\"/>");
        Reading reading = only(WorkbookFixture.withRows(WorkbookFixture.items("部门"), head + phantom + item));
        assertThat(reading.row()).isEqualTo(1_048_576);
        assertThat(reading.guide().name()).isEqualTo("算出来的");
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> WorkbookFixture.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().key()).isEqualTo(key));
    }

    private static Reading only(byte[] file) {
        List<Reading> read = WorkbookFixture.read(file);
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private static List<Guide> guides(byte[] file) {
        return WorkbookFixture.read(file).stream().map(Reading::guide).toList();
    }

    private static List<String> errors(Reading reading) {
        return said(reading, Severity.ERROR);
    }

    private static List<String> warnings(Reading reading) {
        return said(reading, Severity.WARNING);
    }

    private static List<String> said(Reading reading, Severity severity) {
        return reading.remarks().stream()
                .filter(r -> r.severity() == severity)
                .map(GuideWorkbookTest::text)
                .toList();
    }

    private static String text(Remark r) {
        return r.sheet() + " " + r.row() + " " + r.column() + " " + r.message().key();
    }
}
