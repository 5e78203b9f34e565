package org.chuangkou.guide.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Two texts with a colon between; the second may be missing. */
record PairForm(String first, String second) implements LineForm {
    @Override
    public String pattern() {
        return "名称：说明";
    }

    @Override
    public JsonNode read(String line) {
        ObjectNode pair = JsonNodeFactory.instance.objectNode();
        LineForm.put(pair, first, Wording.atColon(line).getFirst());
        LineForm.put(pair, second, Wording.atColon(line).getLast());
        return pair.has(first) ? pair : MissingNode.getInstance();
    }

    @Override
    public String write(JsonNode pair) {
        String said = pair.path(second).asText("");
        return Wording.escaped(pair.path(first).asText(), "：:")
                + (said.isEmpty() ? "" : "：" + Wording.escaped(said, ""));
    }
}
