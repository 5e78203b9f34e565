package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Message;

/** One of a closed list; {@code also} are other ways to write some of them. */
record ChoiceCell(Field field, List<String> allowed, Map<String, String> also) implements Cell {
    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        String value = also.getOrDefault(text, text);
        if (allowed.contains(value)) field.set(into, value);
        else complaints.error("import.not-allowed", text, String.join("、", allowed));
    }

    @Override
    public String write(JsonNode from) {
        return field.text(from);
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.choice", String.join("、", allowed));
    }
}
