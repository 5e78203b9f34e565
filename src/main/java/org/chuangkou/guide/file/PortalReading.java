package org.chuangkou.guide.file;

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
import org.chuangkou.guide.file.GuideFile.Row;

/** One object read as a guide. What contradicts itself becomes a warning, and the text of the type counts, not its code. */
final class PortalReading {
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

    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4})\\s*[(（]?\\s*(工作日|自然日|日|天)?\\s*[)）]?");
    private static final Pattern NAMES = Pattern.compile("[，,、；;/\\s]+");

    private final PortalObject row;
    private final int number;
    private final ObjectNode guide = JsonNodeFactory.instance.objectNode();
    private final List<Remark> remarks = new ArrayList<>();

    /** @param number of its line, from 1 */
    PortalReading(PortalObject row, int number) {
        this.row = row;
        this.number = number;
    }

    Row read() {
        Optional<String> code = row.text("TASK_CODE");
        Optional<String> name = row.text("TASK_NAME").or(() -> row.text("matter_name"));
        if (code.isEmpty()) remarks.add(Remark.error(number, "TASK_CODE", "import.missing"));
        if (name.isEmpty()) remarks.add(Remark.error(number, "TASK_NAME", "import.missing"));
        if (code.isEmpty() || name.isEmpty()) return new Row(number, null, remarks);
        guide.put("code", code.get()).put("name", name.get());
        row.text("matter_code").filter(c -> !c.equals(code.get())).ifPresent(guide.putArray("otherCodes")::add);
        everydayNames(name.get(), guide.putArray("everydayNames"));
        put("DEPT_NAME", guide, "department");
        put("DEPT_NAME", guide, "body");
        put("matter_level", guide, "tier");
        type();
        limits();
        row.list("service_object_name").forEach(guide.putArray("objects")::add);
        row.list("theme_category").forEach(guide.putArray("themes")::add);
        visits();
        wayIn();
        row.text("accept_standard").ifPresent(guide.putArray("conditions")::add);
        materials();
        ObjectNode phones = guide.putObject("phones");
        put("consult_phone", phones, "consultation");
        put("complain_phone", phones, "complaint");
        more(guide.putObject("more"));
        return finish();
    }

    private Row finish() {
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

    private void everydayNames(String name, ArrayNode into) {
        Set<String> seen = new HashSet<>(Set.of(name));
        for (String field : List.of("matter_daily", "matter_short")) {
            row.text(field)
                    .ifPresent(names -> Arrays.stream(NAMES.split(names))
                            .filter(n -> !n.isBlank() && seen.add(n))
                            .forEach(into::add));
        }
    }

    private void type() {
        Optional<String> type = row.text("TASK_TYPE_TEXT").or(() -> row.text("matter_type"));
        type.ifPresent(t -> guide.put("type", t));
        if (type.isEmpty()) remarks.add(Remark.warning(number, "TASK_TYPE_TEXT", "import.missing-type"));
        row.text("matter_type")
                .filter(t -> !t.equals(type.orElse(t)))
                .ifPresent(t ->
                        remarks.add(Remark.warning(number, "matter_type", "import.two-types", type.orElse(""), t)));
        row.text("TASK_TYPE").ifPresent(c -> {
            String known = TYPES.get(c);
            if (known == null) remarks.add(Remark.warning(number, "TASK_TYPE", "import.unknown-type-code", c));
            else if (type.isPresent() && !known.equals(type.get()))
                remarks.add(Remark.warning(number, "TASK_TYPE", "import.type-code-differs", c, known, type.get()));
        });
    }

    private void limits() {
        ObjectNode limits = JsonNodeFactory.instance.objectNode();
        limit("handle_time", "statutory", limits);
        limit("handle_time_limit", "promised", limits);
        if (!limits.isEmpty()) guide.set("limits", limits);
    }

    private void limit(String field, String which, ObjectNode limits) {
        row.text(field).ifPresent(text -> {
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

    private void visits() {
        Optional<String> visits = row.text("visit_number").or(() -> row.text("LIMIT_SCENE_NUM"));
        visits.ifPresent(count -> {
            if (count.matches("\\d{1,3}")) guide.putObject("visits").put("count", Integer.parseInt(count));
            else remarks.add(Remark.warning(number, "visit_number", "import.bad-number", count));
        });
        row.text("LIMIT_SCENE_NUM")
                .filter(n -> !n.equals(visits.orElse(n)))
                .ifPresent(n -> remarks.add(
                        Remark.warning(number, "LIMIT_SCENE_NUM", "import.two-visits", visits.orElse(""), n)));
    }

    private void wayIn() {
        ArrayNode channels = guide.putArray("channels");
        ArrayNode places = guide.putArray("places");
        Optional<String> location = row.text("handle_location").filter(l -> !l.equals("无线下办理窗口"));
        if (location.isPresent()) {
            channels.add("窗口");
            places.addObject().put("address", location.get().replaceFirst("^办理地点[：:]\\s*", ""));
        }
        if (row.text("ONLINECHECK").orElse("").equals("1")) channels.add("网上");
        if (row.text("courier_service").orElse("").equals("是")) channels.add("快递");
        if (row.text("online_book").orElse("").equals("是"))
            guide.put(
                    "appointment",
                    row.text("online_book_addr").map(a -> "可网上预约：" + a).orElse("可网上预约"));
    }

    private void materials() {
        ObjectNode materials = guide.putObject("materials");
        row.list("material_intro")
                .forEach(name -> materials
                        .putObject(MaterialKeys.free(materials::has, name))
                        .put("name", name));
    }

    private void more(ObjectNode more) {
        row.text("AREA_CODE_TEXT").ifPresent(v -> more.put("行政区划", v));
        row.text("CATANAME").ifPresent(v -> more.put("目录名称", v));
        row.text("subCatalogName")
                .filter(v -> !v.equals(row.text("CATANAME").orElse("")))
                .ifPresent(v -> more.put("子目录名称", v));
        row.text("subTaskName").ifPresent(v -> more.put("办理项", v));
        row.text("co_department").ifPresent(v -> more.put("联办机构", v));
        row.text("bear_paltform").ifPresent(v -> more.put("办理平台", v));
        row.text("CATAID").ifPresent(v -> more.put("目录编码", v));
        row.text("ORGCODE").ifPresent(v -> more.put("机构代码", v));
        row.text("TASK_STATE").ifPresent(v -> more.put("状态", v));
        row.text("TASK_TAG").ifPresent(v -> more.put("标签", v));
    }

    private void put(String field, ObjectNode into, String name) {
        row.text(field).ifPresent(value -> into.put(name, value));
    }
}
