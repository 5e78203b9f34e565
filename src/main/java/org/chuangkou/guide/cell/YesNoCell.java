package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.Wording;

/** 是 or 否. */
record YesNoCell(Field field) implements Cell {
    private static final Set<String> YES = Set.of("是", "√", "TRUE", "true", "需要", "Y", "y");
    private static final Set<String> NO = Set.of("否", "×", "FALSE", "false", "不需要", "N", "n");

    static Cell of(String field) {
        return new YesNoCell(Field.of(field));
    }

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (YES.contains(text)) field.set(into, true);
        else if (NO.contains(text)) field.set(into, false);
        else if (!Wording.nothing(text)) complaints.error("import.not-allowed", text, "是、否");
    }

    @Override
    public String write(JsonNode from) {
        JsonNode value = field.in(from);
        return value.isBoolean() ? value.booleanValue() ? "是" : "否" : "";
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.choice", "是、否");
    }
}
