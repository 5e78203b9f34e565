package org.chuangkou.guide.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something paid for: {@code name：amount（basis）}. */
record FeeForm() implements LineForm {
    @Override
    public String pattern() {
        return "名称：标准（依据）";
    }

    @Override
    public JsonNode read(String line) {
        ObjectNode fee = JsonNodeFactory.instance.objectNode();
        String rest = line;
        int open = Wording.find(line, "（(", 0);
        boolean closed = line.endsWith("）") || line.endsWith(")");
        if (open > 0 && closed) {
            LineForm.put(fee, "basis", line.substring(open + 1, line.length() - 1));
            rest = line.substring(0, open);
        }
        LineForm.put(fee, "name", Wording.atColon(rest).getFirst());
        LineForm.put(fee, "amount", Wording.atColon(rest).getLast());
        return fee.has("name") ? fee : MissingNode.getInstance();
    }

    @Override
    public String write(JsonNode fee) {
        String amount = fee.path("amount").asText("");
        String basis = fee.path("basis").asText("");
        return Wording.escaped(fee.path("name").asText(), "：:（()）")
                + (amount.isEmpty() ? "" : "：" + Wording.escaped(amount, "（()）"))
                + (basis.isEmpty() ? "" : "（" + Wording.escaped(basis, "") + "）");
    }
}
