package org.chuangkou.guide.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Message;
import org.chuangkou.guide.line.LineForm;

/** How a part of a guide (or of a material) stands in one cell. Reading what was written gives the same part. */
public interface Cell {
    /** @param text never empty @param into what has been read of the row so far */
    void read(String text, ObjectNode into, Complaints complaints);

    /** @return empty when there is nothing to say */
    String write(JsonNode from);

    /** How to fill it in. */
    Message shape();

    static Cell text(String field) {
        return TextCell.of(field);
    }

    static Cell names(String field) {
        return NamesCell.of(field);
    }

    static Cell choice(String field, List<String> allowed) {
        return new ChoiceCell(Field.of(field), allowed, Map.of());
    }

    /** @param also other ways to write some of them */
    static Cell choice(String field, List<String> allowed, Map<String, String> also) {
        return new ChoiceCell(Field.of(field), allowed, also);
    }

    static Cell yesNo(String field) {
        return YesNoCell.of(field);
    }

    static Cell count(String field) {
        return CountCell.of(field);
    }

    /** @param which of the limits: {@code statutory} or {@code promised} */
    static Cell limit(String which) {
        return LimitCell.of(which);
    }

    static Cell note(String field) {
        return NoteCell.of(field);
    }

    static Cell lines(String field, LineForm form) {
        return LinesCell.of(field, form);
    }

    static Cell fees() {
        return new FeesCell();
    }

    /** @param name of the places' field */
    static Cell place(String name) {
        return new PlaceCell(name);
    }

    static Cell more() {
        return new MoreCell();
    }
}
