package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.Wording;

/** A text as it stands. */
record TextCell(Field field) implements Cell {
    static Cell of(String field) {
        return new TextCell(Field.of(field));
    }

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (!Wording.nothing(text)) field.set(into, text);
    }

    @Override
    public String write(JsonNode from) {
        return field.text(from);
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.text");
    }
}
