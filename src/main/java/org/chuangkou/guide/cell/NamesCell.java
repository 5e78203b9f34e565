package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.Wording;

/** Short names one after the other, with any usual separator between. */
record NamesCell(Field field) implements Cell {
    private static final String SEPARATORS = "、，,；;\n";

    static Cell of(String field) {
        return new NamesCell(Field.of(field));
    }

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (Wording.nothing(text)) return;
        ArrayNode names = into.arrayNode();
        Wording.split(text, SEPARATORS).forEach(name -> names.add(Wording.plain(name)));
        field.set(into, names);
    }

    @Override
    public String write(JsonNode from) {
        var names = new ArrayList<String>();
        field.in(from).forEach(name -> names.add(Wording.escaped(name.asText(), SEPARATORS)));
        return Wording.something(String.join("、", names));
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.names");
    }
}
