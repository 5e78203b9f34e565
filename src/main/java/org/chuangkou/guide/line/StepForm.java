package org.chuangkou.guide.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A step: {@code name（by，within）：action}; what is not known is left out. */
record StepForm() implements LineForm {
    @Override
    public String pattern() {
        return "受理（综合窗口，当场）：…";
    }

    @Override
    public JsonNode read(String line) {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        String head = Wording.atColon(line).getFirst();
        int open = Wording.find(head, "（(", 0);
        boolean more = open > 0 && Wording.find(head, "）)", open) == head.length() - 1;
        LineForm.put(step, "name", more ? head.substring(0, open) : head);
        if (!step.has("name")) return MissingNode.getInstance();
        if (more) {
            String inside = head.substring(open + 1, head.length() - 1);
            int comma = Wording.find(inside, "，,", 0);
            LineForm.put(step, "by", comma < 0 ? inside : inside.substring(0, comma));
            if (comma >= 0) LineForm.put(step, "within", inside.substring(comma + 1));
        }
        LineForm.put(step, "action", Wording.atColon(line).getLast());
        return step;
    }

    @Override
    public String write(JsonNode step) {
        String by = step.path("by").asText("");
        String within = step.path("within").asText("");
        String action = step.path("action").asText("");
        var line = new StringBuilder(Wording.escaped(step.path("name").asText(), "：:（("));
        if (!by.isEmpty() || !within.isEmpty()) line.append('（').append(Wording.escaped(by, "：:，,）)"));
        if (!within.isEmpty()) line.append('，').append(Wording.escaped(within, "：:）)"));
        if (!by.isEmpty() || !within.isEmpty()) line.append('）');
        if (!action.isEmpty()) line.append('：').append(Wording.escaped(action, ""));
        return line.toString();
    }
}
