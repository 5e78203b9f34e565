package org.chuangkou.guide.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.table.Column;
import org.chuangkou.guide.document.Terms;

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
        columns.add(new ItemColumn(Column.needed("code", "事项编码", "编码"), TextCell.of("code")));
        add(columns, NamesCell.of("otherCodes"), "otherCodes", "其他编码");
        columns.add(new ItemColumn(Column.needed("name", "事项名称", "名称"), TextCell.of("name")));
        add(columns, NamesCell.of("everydayNames"), "everydayNames", "常用名", "别名", "俗称");
        add(columns, TextCell.of("department"), "department", "部门");
        add(columns, TextCell.of("body"), "body", "实施主体");
        add(columns, TextCell.of("type"), "type", "事项类型", "类型");
        add(columns, TextCell.of("act"), "act", "办理动作");
        add(columns, ChoiceCell.of("state", Terms.STATES), "state", "状态", "事项状态");
        add(columns, TextCell.of("tier"), "tier", "行使层级");
        add(columns, ChoiceCell.of("handling", Terms.HANDLINGS), "handling", "办件类型");
        add(columns, LimitCell.of("statutory"), "statutory", "法定时限", "法定办结时限");
        add(columns, LimitCell.of("promised"), "promised", "承诺时限", "承诺办结时限");
        add(columns, NoteCell.of("limits.note"), "limitNote", "时限说明");
        add(columns, NamesCell.of("objects"), "objects", "服务对象");
        add(columns, NamesCell.of("themes"), "themes", "主题");
        add(columns, NamesCell.of("channels"), "channels", "办理渠道");
        add(columns, CountCell.of("visits.count"), "visits", "到现场次数", "到办事现场次数");
        add(columns, TextCell.of("visits.reason"), "visitReason", "到现场原因");
        add(columns, TextCell.of("scope"), "scope", "办理范围", "通办范围");
        add(columns, LinesCell.of("basis", new CitedForm("note")), "basis", "设定依据");
        add(columns, LinesCell.of("conditions", LineForm.TEXT), "conditions", "受理条件");
        add(columns, LinesCell.of(MATERIALS, LineForm.TEXT), MATERIALS, "申请材料");
        add(columns, LinesCell.of("steps", new StepForm()), "steps", "办理流程");
        add(columns, new FeesCell(), "fees", "收费");
        add(columns, TextCell.of("result.name"), "result", "办理结果");
        add(columns, TextCell.of("result.kind"), "resultKind", "结果类型");
        add(columns, TextCell.of("result.validity"), "validity", "结果有效期", "有效期");
        add(columns, TextCell.of("result.sample"), "sample", "结果样本");
        add(columns, NamesCell.of("result.delivery"), "delivery", "送达方式");
        add(columns, LinesCell.of("intermediary", new PairForm("name", "basis")), "intermediary", "中介服务");
        add(columns, new PlaceCell("address"), "address", "办理地点");
        add(columns, new PlaceCell("hours"), "hours", "办理时间");
        add(columns, new PlaceCell("online"), "online", "网上办理地址");
        add(columns, TextCell.of("appointment"), "appointment", "预约");
        add(columns, TextCell.of("phones.consultation"), "consultation", "咨询电话");
        add(columns, TextCell.of("phones.complaint"), "complaint", "投诉电话");
        add(columns, TextCell.of("remedies.review"), "review", "复议", "行政复议");
        add(columns, TextCell.of("remedies.litigation"), "litigation", "诉讼", "行政诉讼");
        add(columns, LinesCell.of("faqs", new FaqForm()), "faqs", "常见问题");
        add(columns, NamesCell.of("siblings"), "siblings", "易混事项");
        add(columns, TextCell.of("localNote"), "localNote", "本地说明");
        add(columns, new MoreCell(), "more", "其他信息");
        add(columns, LinesCell.of("sources", new CitedForm("checked")), "sources", "资料来源");
        return List.copyOf(columns);
    }

    private static List<ItemColumn> materials() {
        var columns = new ArrayList<ItemColumn>();
        columns.add(new ItemColumn(Column.needed("code", "事项编码", "编码"), TextCell.of("code")));
        columns.add(new ItemColumn(Column.needed("name", "材料名称", "名称"), TextCell.of("name")));
        add(columns, ChoiceCell.of("kind", Terms.MATERIAL_KINDS), "kind", "材料类型", "类型");
        add(columns, new ChoiceCell(Field.of("form"), Terms.MATERIAL_FORMS, OTHER_FORMS), "form", "形式", "材料形式");
        add(columns, ChoiceCell.of("necessity", Terms.NECESSITIES), "necessity", "必要性");
        add(columns, ChoiceCell.of("source", Terms.MATERIAL_SOURCES), "source", "来源", "材料来源", "来源渠道");
        add(columns, TextCell.of("sourceNote"), "sourceNote", "来源说明");
        add(columns, CountCell.of("originals"), "originals", "原件", "原件份数");
        add(columns, CountCell.of("copies"), "copies", "复印件", "复印件份数");
        add(columns, TextCell.of("specification"), "specification", "规格");
        add(columns, TextCell.of("fillingNotes"), "fillingNotes", "填写须知", "填报须知");
        add(columns, TextCell.of("acceptance"), "acceptance", "受理标准");
        add(columns, TextCell.of("basis"), "basis", "依据");
        add(columns, TextCell.of("notNeededWhen"), "notNeededWhen", "何时免交", "免交情形");
        add(columns, TextCell.of("blankForm"), "blankForm", "空白表格");
        add(columns, TextCell.of("sample"), "sample", "样本");
        add(columns, YesNoCell.of("onSite"), "onSite", "现场填写");
        add(columns, TextCell.of("key"), "key", "键");
        return List.copyOf(columns);
    }

    private static void add(List<ItemColumn> columns, Cell cell, String key, String... headings) {
        columns.add(new ItemColumn(Column.optional(key, headings), cell));
    }
}
