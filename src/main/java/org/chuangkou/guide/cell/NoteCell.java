package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.Wording;

/** The note beside the limits, to which a limit that could not be read has already been added. */
record NoteCell(Field field) implements Cell {
    static Cell of(String field) {
        return new NoteCell(Field.of(field));
    }

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (!Wording.nothing(text)) field.set(into, (text + " " + field.text(into)).strip());
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
