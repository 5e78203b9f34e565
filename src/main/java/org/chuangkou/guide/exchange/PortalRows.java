package org.chuangkou.guide.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.MaterialKeys;
import org.chuangkou.guide.exchange.GuideFile.Row;

/**
 * One object of a portal's export as a guide. "无" (none) is nothing; a list may come as that one word; what contradicts
 * itself becomes a warning, and the text of the type counts, not its code.
 */
final class PortalRows {
    /** The codes of this source, which are not those of the national table. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("01", "行政许可"),
            Map.entry("02", "行政处罚"),
            Map.entry("03", "行政强制"),
            Map.entry("04", "行政征收"),
            Map.entry("05", "行政给付"),
            Map.entry("06", "行政检查"),
            Map.entry("07", "行政确认"),
            Map.entry("08", "行政奖励"),
            Map.entry("09", "行政裁决"),
            Map.entry("10", "其他行政权力"),
            Map.entry("20", "其他行政权力"),
            Map.entry("21", "公共服务"));

    private static final Set<String> KNOWN = Set.of(
            "TASK_CODE",
            "ORGCODE",
            "TASK_TYPE_TEXT",
            "LIMIT_SCENE_NUM",
            "TASK_STATE",
            "CATANAME",
            "DEPT_NAME",
            "AREA_CODE_TEXT",
            "parentCatalogId",
            "TASK_TYPE",
            "TASK_NAME",
            "subTaskName",
            "parentCatalogName",
            "CATAID",
            "TASK_TAG",
            "AREACODE",
            "subCatalogName",
            "ONLINECHECK",
            "matter_name",
            "matter_short",
            "matter_daily",
            "matter_code",
            "matter_level",
            "visit_number",
            "co_department",
            "handle_location",
            "handle_time",
            "handle_time_limit",
            "matter_type",
            "accept_standard",
            "consult_phone",
            "courier_service",
            "bear_paltform",
            "complain_phone",
            "online_book",
            "online_book_addr",
            "district",
            "theme_category",
            "service_object_name",
            "material_intro");

    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4})\\s*[(（]?\\s*(工作日|自然日|日|天)?\\s*[)）]?");
    private static final Pattern NAMES = Pattern.compile("[，,、；;/\\s]+");

    private final Set<String> unknownFields = new HashSet<>();

    Row read(int number, JsonNode row) {
        var remarks = new ArrayList<Remark>();
        row.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name) && unknownFields.add(name))
                remarks.add(Remark.warning(number, name, "import.unknown-field"));
        });
        ObjectNode guide = JsonNodeFactory.instance.objectNode();
        Optional<String> code = text(row, "TASK_CODE");
        Optional<String> name = text(row, "TASK_NAME").or(() -> text(row, "matter_name"));
        if (code.isEmpty()) remarks.add(Remark.error(number, "TASK_CODE", "import.missing"));
        if (name.isEmpty()) remarks.add(Remark.error(number, "TASK_NAME", "import.missing"));
        if (code.isEmpty() || name.isEmpty()) return new Row(number, null, remarks);
        guide.put("code", code.get()).put("name", name.get());
        text(row, "matter_code").filter(c -> !c.equals(code.get())).ifPresent(guide.putArray("otherCodes")::add);
        everydayNames(row, name.get(), guide.putArray("everydayNames"));
        put(row, "DEPT_NAME", guide, "department");
        put(row, "DEPT_NAME", guide, "body");
        put(row, "matter_level", guide, "tier");
        type(row, number, guide, remarks);
        limits(row, number, guide, remarks);
        list(row, "service_object_name", guide.putArray("objects"));
        list(row, "theme_category", guide.putArray("themes"));
        visits(row, number, guide, remarks);
        wayIn(row, guide);
        text(row, "accept_standard").ifPresent(guide.putArray("conditions")::add);
        materials(row, guide);
        ObjectNode phones = guide.putObject("phones");
        put(row, "consult_phone", phones, "consultation");
        put(row, "complain_phone", phones, "complaint");
        more(row, guide.putObject("more"));
        return finish(number, guide, remarks);
    }

    private static Row finish(int number, ObjectNode guide, List<Remark> remarks) {
        try {
            Guide read = Drafts.guide(guide);
            Doubts.of(read).forEach(doubt -> remarks.add(Doubts.remark(number, doubt)));
            return new Row(number, read, remarks);
        } catch (Refusal e) {
            e.faults()
                    .forEach(f -> remarks.add(new Remark(Remark.Severity.ERROR, null, number, f.field(), f.message())));
            return new Row(number, null, remarks);
        }
    }

    private static void everydayNames(JsonNode row, String name, ArrayNode into) {
        Set<String> seen = new HashSet<>(Set.of(name));
        for (String field : List.of("matter_daily", "matter_short")) {
            text(row, field)
                    .ifPresent(names -> Arrays.stream(NAMES.split(names))
                            .filter(n -> !n.isBlank() && seen.add(n))
                            .forEach(into::add));
        }
    }

    private static void type(JsonNode row, int number, ObjectNode guide, List<Remark> remarks) {
        Optional<String> type = text(row, "TASK_TYPE_TEXT").or(() -> text(row, "matter_type"));
        type.ifPresent(t -> guide.put("type", t));
        if (type.isEmpty()) remarks.add(Remark.warning(number, "TASK_TYPE_TEXT", "import.missing-type"));
        text(row, "matter_type")
                .filter(t -> !t.equals(type.orElse(t)))
                .ifPresent(t ->
                        remarks.add(Remark.warning(number, "matter_type", "import.two-types", type.orElse(""), t)));
        text(row, "TASK_TYPE").ifPresent(c -> {
            String known = TYPES.get(c);
            if (known == null) remarks.add(Remark.warning(number, "TASK_TYPE", "import.unknown-type-code", c));
            else if (type.isPresent() && !known.equals(type.get()))
                remarks.add(Remark.warning(number, "TASK_TYPE", "import.type-code-differs", c, known, type.get()));
        });
    }

    private static void limits(JsonNode row, int number, ObjectNode guide, List<Remark> remarks) {
        ObjectNode limits = JsonNodeFactory.instance.objectNode();
        limit(row, "handle_time", "statutory", number, limits, remarks);
        limit(row, "handle_time_limit", "promised", number, limits, remarks);
        if (!limits.isEmpty()) guide.set("limits", limits);
    }

    private static void limit(
            JsonNode row, String field, String which, int number, ObjectNode limits, List<Remark> remarks) {
        text(row, field).ifPresent(text -> {
            Matcher matcher = LIMIT.matcher(text);
            if (!matcher.matches()) {
                remarks.add(Remark.warning(number, field, "import.bad-limit", text));
                limits.put("note", (limits.path("note").asText("") + " " + text).strip());
                return;
            }
            String unit = matcher.group(2) == null || matcher.group(2).length() < 3 ? "自然日" : matcher.group(2);
            if (matcher.group(2) == null) remarks.add(Remark.warning(number, field, "import.limit-without-unit", text));
            limits.putObject(which)
                    .put("days", Integer.parseInt(matcher.group(1)))
                    .put("unit", unit);
        });
    }

    private static void visits(JsonNode row, int number, ObjectNode guide, List<Remark> remarks) {
        Optional<String> visits = text(row, "visit_number").or(() -> text(row, "LIMIT_SCENE_NUM"));
        visits.ifPresent(count -> {
            if (count.matches("\\d{1,3}")) guide.putObject("visits").put("count", Integer.parseInt(count));
            else remarks.add(Remark.warning(number, "visit_number", "import.bad-number", count));
        });
        text(row, "LIMIT_SCENE_NUM")
                .filter(n -> !n.equals(visits.orElse(n)))
                .ifPresent(n -> remarks.add(
                        Remark.warning(number, "LIMIT_SCENE_NUM", "import.two-visits", visits.orElse(""), n)));
    }

    private static void wayIn(JsonNode row, ObjectNode guide) {
        ArrayNode channels = guide.putArray("channels");
        ArrayNode places = guide.putArray("places");
        Optional<String> location = text(row, "handle_location").filter(l -> !l.equals("无线下办理窗口"));
        if (location.isPresent()) {
            channels.add("窗口");
            places.addObject().put("address", location.get().replaceFirst("^办理地点[：:]\\s*", ""));
        }
        if (text(row, "ONLINECHECK").orElse("").equals("1")) channels.add("网上");
        if (text(row, "courier_service").orElse("").equals("是")) channels.add("快递");
        if (text(row, "online_book").orElse("").equals("是"))
            guide.put(
                    "appointment",
                    text(row, "online_book_addr").map(a -> "可网上预约：" + a).orElse("可网上预约"));
    }

    private static void materials(JsonNode row, ObjectNode guide) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        list(row, "material_intro", names);
        ObjectNode materials = guide.putObject("materials");
        names.forEach(name -> materials
                .putObject(MaterialKeys.free(materials::has, name.asText()))
                .put("name", name.asText()));
    }

    private static void more(JsonNode row, ObjectNode more) {
        text(row, "AREA_CODE_TEXT").ifPresent(v -> more.put("行政区划", v));
        text(row, "CATANAME").ifPresent(v -> more.put("目录名称", v));
        text(row, "subCatalogName")
                .filter(v -> !v.equals(text(row, "CATANAME").orElse("")))
                .ifPresent(v -> more.put("子目录名称", v));
        text(row, "subTaskName").ifPresent(v -> more.put("办理项", v));
        text(row, "co_department").ifPresent(v -> more.put("联办机构", v));
        text(row, "bear_paltform").ifPresent(v -> more.put("办理平台", v));
        text(row, "CATAID").ifPresent(v -> more.put("目录编码", v));
        text(row, "ORGCODE").ifPresent(v -> more.put("机构代码", v));
        text(row, "TASK_STATE").ifPresent(v -> more.put("状态", v));
        text(row, "TASK_TAG").ifPresent(v -> more.put("标签", v));
    }

    private static void put(JsonNode row, String field, ObjectNode into, String name) {
        text(row, field).ifPresent(value -> into.put(name, value));
    }

    private static void list(JsonNode row, String field, ArrayNode into) {
        JsonNode value = row.path(field);
        if (value.isArray()) {
            value.forEach(v -> clean(v).ifPresent(into::add));
        } else clean(value).ifPresent(into::add);
    }

    private static Optional<String> text(JsonNode row, String field) {
        return clean(row.path(field));
    }

    private static Optional<String> clean(JsonNode value) {
        if (!value.isValueNode() || value.isNull()) return Optional.empty();
        String text = value.asText().strip();
        return text.isEmpty() || text.equals("无") ? Optional.empty() : Optional.of(text);
    }
}
