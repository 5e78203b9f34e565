package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.LineForm;
import org.chuangkou.guide.line.Wording;

/** What a source tells besides: one {@code label：value} a line. */
record MoreCell() implements Cell {
    private static final LineForm FORM = LineForm.pair("label", "value");

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (Wording.nothing(text)) return;
        ObjectNode more = into.withObjectProperty("more");
        for (String line : Wording.split(text, "\n")) {
            JsonNode pair = FORM.read(line);
            if (pair.has("value"))
                more.put(pair.get("label").asText(), pair.get("value").asText());
            else complaints.error("import.bad-line", line, FORM.pattern());
        }
    }

    @Override
    public String write(JsonNode from) {
        var lines = new ArrayList<String>();
        from.path("more").properties().forEach(entry -> lines.add(FORM.write(pair(entry.getKey(), entry.getValue()))));
        return Wording.something(String.join("\n", lines));
    }

    private static ObjectNode pair(String label, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().put("label", label).put("value", value.asText());
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.lines", FORM.pattern());
    }
}
