package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.Wording;

/** A time limit: 即办, 20工作日, 20个工作日, 30自然日, 30日. What it cannot read goes to the note, with a warning. */
record LimitCell(Field field) implements Cell {
    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4})\\s*个?\\s*(工作日|自然日|日|天)?\\s*(之?内)?");
    private static final Set<String> AT_ONCE = Set.of("即办", "即时", "即时办结", "当场", "当场办结", "立即", "立等可取");
    private static final Field NOTE = Field.of("limits.note");

    static Cell of(String which) {
        return new LimitCell(Field.of("limits." + which));
    }

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (Wording.nothing(text)) return;
        Matcher limit = LIMIT.matcher(text);
        if (AT_ONCE.contains(text)) set(into, 0, "工作日");
        else if (limit.matches()) {
            String unit = limit.group(2);
            if (unit == null) complaints.warn("import.limit-without-unit", text);
            set(into, Integer.parseInt(limit.group(1)), "工作日".equals(unit) ? unit : "自然日");
        } else {
            complaints.warn("import.bad-limit", text);
            NOTE.set(into, (NOTE.text(into) + " " + text).strip());
        }
    }

    private void set(ObjectNode into, int days, String unit) {
        ObjectNode limit = into.objectNode();
        field.set(into, limit.put("days", days).put("unit", unit));
    }

    @Override
    public String write(JsonNode from) {
        JsonNode limit = field.in(from);
        if (!limit.isObject()) return "";
        int days = limit.path("days").intValue();
        String unit = limit.path("unit").asText();
        return days == 0 && unit.equals("工作日") ? "即办" : days + unit;
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.limit");
    }
}
