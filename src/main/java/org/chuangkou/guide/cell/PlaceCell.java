package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.Wording;

/**
 * One field of all places, a line each, {@code -} where a place has none. The address is read first and says how many
 * places there are: a single place has the other cells whole, and one line serves several places.
 */
record PlaceCell(String name) implements Cell {
    private static final String NONE = "-";

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        ArrayNode places = into.withArrayProperty("places");
        List<String> lines = Wording.split(text, "\n");
        boolean address = name.equals("address");
        if (address) lines.forEach(line -> places.addObject());
        if (places.isEmpty()) places.addObject();
        if (!address && places.size() == 1) {
            if (!Wording.nothing(text)) ((ObjectNode) places.get(0)).put(name, text);
        } else if (lines.size() == 1 || lines.size() == places.size()) {
            for (int i = 0; i < places.size(); i++) {
                String line = lines.get(lines.size() == 1 ? 0 : i);
                if (!Wording.nothing(line)) ((ObjectNode) places.get(i)).put(name, Wording.plain(line));
            }
        } else complaints.error("import.places-differ", lines.size(), places.size());
    }

    @Override
    public String write(JsonNode from) {
        JsonNode places = from.path("places");
        if (places.findValues(name).isEmpty() && !(name.equals("address") && places.size() > 1)) return "";
        if (places.size() == 1 && !name.equals("address"))
            return places.get(0).path(name).asText();
        var lines = new ArrayList<String>();
        places.forEach(place -> lines.add(
                place.has(name)
                        ? Wording.something(Wording.escaped(place.get(name).asText(), ""))
                        : NONE));
        return String.join("\n", lines);
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.places");
    }
}
