package org.chuangkou.guide.document;

import java.util.List;

/** The words that guides choose from. Closed: a value that is not there is wrong. Usual: others are possible. */
public final class Terms {
    /** Closed. */
    public static final List<String> STATES = List.of("在用", "暂停", "取消");

    public static final List<String> HANDLINGS = List.of("即办件", "承诺件");
    public static final List<String> MATERIAL_KINDS = List.of("证件证书证明", "申请表格文书", "其他");
    public static final List<String> MATERIAL_FORMS = List.of("纸质", "电子化", "纸质或电子化");
    public static final List<String> NECESSITIES = List.of("必要", "非必要", "容缺后补");
    public static final List<String> MATERIAL_SOURCES = List.of("申请人自备", "政府部门核发", "其他");

    /** Usual. */
    public static final List<String> TYPES =
            List.of("行政许可", "行政处罚", "行政强制", "行政征收", "行政给付", "行政检查", "行政确认", "行政奖励", "行政裁决", "其他行政权力", "公共服务");

    public static final List<String> ACTS = List.of("新办", "变更", "延续", "补办", "注销", "查询", "申领", "登记", "备案", "缴纳", "其他");
    public static final List<String> TIERS = List.of("国家级", "省级", "市级", "县级", "乡级", "村级");
    public static final List<String> UNITS = List.of("工作日", "自然日");
    public static final List<String> OBJECTS =
            List.of("自然人", "企业法人", "事业法人", "社会组织法人", "非法人企业", "个体工商户", "农民专业合作社", "行政机关", "其他组织");
    public static final List<String> CHANNELS = List.of("窗口", "网上", "快递", "自助终端", "移动端");
    public static final List<String> SCOPES = List.of("本辖区", "全域", "跨省通办");
    public static final List<String> RESULT_KINDS = List.of("证照", "证明", "登记", "给付");

    private Terms() {}
}
