package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.LineForm;

/** Fees: 不收费, or one a line. An empty cell says nothing about fees. */
record FeesCell() implements Cell {
    private static final String NONE = "不收费";
    private static final Set<String> FREE = Set.of(NONE, "无", "免费", "否", "不收", "0");
    private static final LinesCell LINES = new LinesCell(Field.of("fees"), LineForm.fee());

    @Override
    public void read(String text, ObjectNode into, Complaints complaints) {
        if (FREE.contains(text)) into.putArray("fees");
        else LINES.read(text, into, complaints);
    }

    @Override
    public String write(JsonNode from) {
        JsonNode fees = from.path("fees");
        if (!fees.isArray()) return "";
        String lines = LINES.write(from);
        return fees.isEmpty() ? NONE : FREE.contains(lines) ? "\\" + lines : lines;
    }

    @Override
    public Message shape() {
        return Message.of("import.shape.fees");
    }
}
