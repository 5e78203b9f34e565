package org.chuangkou.guide.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.table.Column;
import org.chuangkou.guide.cell.Cell;
import org.chuangkou.guide.document.Terms;
import org.chuangkou.guide.line.LineForm;

/** The columns of both sheets, in the order in which a template shows them. */
final class ItemColumns {
    /** Materials by name alone, for who has no second sheet. */
    static final String MATERIALS = "materialNames";

    private static final Map<String, String> OTHER_FORMS =
            Map.of("纸质和电子化", "纸质或电子化", "纸质/电子化", "纸质或电子化", "纸质、电子化", "纸质或电子化", "电子", "电子化", "电子版", "电子化");

    static final List<ItemColumn> ITEMS = items();
    static final List<ItemColumn> OF_MATERIALS = materials();

    private ItemColumns() {}

    private static List<ItemColumn> items() {
        var columns = new ArrayList<ItemColumn>();
        columns.add(new ItemColumn(Column.needed("code", "事项编码", "编码"), Cell.text("code")));
        add(columns, Cell.names("otherCodes"), "otherCodes", "其他编码");
        columns.add(new ItemColumn(Column.needed("name", "事项名称", "名称"), Cell.text("name")));
        add(columns, Cell.names("everydayNames"), "everydayNames", "常用名", "别名", "俗称");
        add(columns, Cell.text("department"), "department", "部门");
        add(columns, Cell.text("body"), "body", "实施主体");
        add(columns, Cell.text("type"), "type", "事项类型", "类型");
        add(columns, Cell.text("act"), "act", "办理动作");
        add(columns, Cell.choice("state", Terms.STATES), "state", "状态", "事项状态");
        add(columns, Cell.text("tier"), "tier", "行使层级");
        add(columns, Cell.choice("handling", Terms.HANDLINGS), "handling", "办件类型");
        add(columns, Cell.limit("statutory"), "statutory", "法定时限", "法定办结时限");
        add(columns, Cell.limit("promised"), "promised", "承诺时限", "承诺办结时限");
        add(columns, Cell.note("limits.note"), "limitNote", "时限说明");
        add(columns, Cell.names("objects"), "objects", "服务对象");
        add(columns, Cell.names("themes"), "themes", "主题");
        add(columns, Cell.names("channels"), "channels", "办理渠道");
        add(columns, Cell.count("visits.count"), "visits", "到现场次数", "到办事现场次数");
        add(columns, Cell.text("visits.reason"), "visitReason", "到现场原因");
        add(columns, Cell.text("scope"), "scope", "办理范围", "通办范围");
        add(columns, Cell.lines("basis", LineForm.cited("note")), "basis", "设定依据");
        add(columns, Cell.lines("conditions", LineForm.TEXT), "conditions", "受理条件");
        add(columns, Cell.lines(MATERIALS, LineForm.TEXT), MATERIALS, "申请材料");
        add(columns, Cell.lines("steps", LineForm.step()), "steps", "办理流程");
        add(columns, Cell.fees(), "fees", "收费");
        add(columns, Cell.text("result.name"), "result", "办理结果");
        add(columns, Cell.text("result.kind"), "resultKind", "结果类型");
        add(columns, Cell.text("result.validity"), "validity", "结果有效期", "有效期");
        add(columns, Cell.text("result.sample"), "sample", "结果样本");
        add(columns, Cell.names("result.delivery"), "delivery", "送达方式");
        add(columns, Cell.lines("intermediary", LineForm.pair("name", "basis")), "intermediary", "中介服务");
        add(columns, Cell.place("address"), "address", "办理地点");
        add(columns, Cell.place("hours"), "hours", "办理时间");
        add(columns, Cell.place("online"), "online", "网上办理地址");
        add(columns, Cell.text("appointment"), "appointment", "预约");
        add(columns, Cell.text("phones.consultation"), "consultation", "咨询电话");
        add(columns, Cell.text("phones.complaint"), "complaint", "投诉电话");
        add(columns, Cell.text("remedies.review"), "review", "复议", "行政复议");
        add(columns, Cell.text("remedies.litigation"), "litigation", "诉讼", "行政诉讼");
        add(columns, Cell.lines("faqs", LineForm.faq()), "faqs", "常见问题");
        add(columns, Cell.names("siblings"), "siblings", "易混事项");
        add(columns, Cell.text("localNote"), "localNote", "本地说明");
        add(columns, Cell.more(), "more", "其他信息");
        add(columns, Cell.lines("sources", LineForm.cited("checked")), "sources", "资料来源");
        return List.copyOf(columns);
    }

    private static List<ItemColumn> materials() {
        var columns = new ArrayList<ItemColumn>();
        columns.add(new ItemColumn(Column.needed("code", "事项编码", "编码"), Cell.text("code")));
        columns.add(new ItemColumn(Column.needed("name", "材料名称", "名称"), Cell.text("name")));
        add(columns, Cell.choice("kind", Terms.MATERIAL_KINDS), "kind", "材料类型", "类型");
        add(columns, Cell.choice("form", Terms.MATERIAL_FORMS, OTHER_FORMS), "form", "形式", "材料形式");
        add(columns, Cell.choice("necessity", Terms.NECESSITIES), "necessity", "必要性");
        add(columns, Cell.choice("source", Terms.MATERIAL_SOURCES), "source", "来源", "材料来源", "来源渠道");
        add(columns, Cell.text("sourceNote"), "sourceNote", "来源说明");
        add(columns, Cell.count("originals"), "originals", "原件", "原件份数");
        add(columns, Cell.count("copies"), "copies", "复印件", "复印件份数");
        add(columns, Cell.text("specification"), "specification", "规格");
        add(columns, Cell.text("fillingNotes"), "fillingNotes", "填写须知", "填报须知");
        add(columns, Cell.text("acceptance"), "acceptance", "受理标准");
        add(columns, Cell.text("basis"), "basis", "依据");
        add(columns, Cell.text("notNeededWhen"), "notNeededWhen", "何时免交", "免交情形");
        add(columns, Cell.text("blankForm"), "blankForm", "空白表格");
        add(columns, Cell.text("sample"), "sample", "样本");
        add(columns, Cell.yesNo("onSite"), "onSite", "现场填写");
        add(columns, Cell.text("key"), "key", "键");
        return List.copyOf(columns);
    }

    private static void add(List<ItemColumn> columns, Cell cell, String key, String... headings) {
        columns.add(new ItemColumn(Column.optional(key, headings), cell));
    }
}
