package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.Wording;

/** A small whole number, with or without its counting word (2, 2次, 2份). */
record CountCell(Field field) implements Cell {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,4})\\s*[次份张个]?");

    static Cell of(String field) {
        return new CountCell(Field.of(field));
    }

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        Matcher count = COUNT.matcher(text);
        if (count.matches()) field.set(into, Integer.parseInt(count.group(1)));
        else if (!Wording.nothing(text)) complaints.error("import.not-a-count", text);
    }

    @Override
    public String write(JsonNode from) {
        return field.text(from);
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.count");
    }
}
