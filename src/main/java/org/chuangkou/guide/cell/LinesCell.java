package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.LineForm;
import org.chuangkou.guide.line.Wording;

/** A list, one entry a line. */
record LinesCell(Field field, LineForm form) implements Cell {
    static Cell of(String field, LineForm form) {
        return new LinesCell(Field.of(field), form);
    }

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (Wording.nothing(text)) return;
        ArrayNode entries = into.arrayNode();
        for (String line : lines(text)) {
            JsonNode entry = form.read(line);
            if (entry.isMissingNode()) complaints.error("import.bad-line", line, form.pattern());
            else entries.add(entry);
        }
        field.set(into, entries);
    }

    /** A line that begins no entry goes on with the one before it. */
    private List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n")) {
            if (line.isBlank()) continue;
            if (!lines.isEmpty() && !form.begins(line.strip()))
                lines.set(lines.size() - 1, lines.getLast() + "\n" + line);
            else lines.add(line.strip());
        }
        return lines;
    }

    @Override
    public String write(JsonNode from) {
        var lines = new ArrayList<String>();
        field.in(from).forEach(entry -> lines.add(form.write(entry)));
        return Wording.something(String.join("\n", lines));
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.lines", form.pattern());
    }
}
