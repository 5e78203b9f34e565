package org.chuangkou.question.format;

import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param sheet null when the file has no sheets
 * @param row from 1 as Excel shows it, or the line of a text
 * @param column the heading as the file writes it, or the name of the part of the question
 */
public record Spot(
        @Nullable String sheet, int row, @Nullable String column) {

    public static Spot line(int line) {
        return new Spot(null, line, null);
    }

    public Spot in(@Nullable String other) {
        return new Spot(sheet, row, other);
    }

    public Fault fault(String key, Object... args) {
        return fault(Message.of(key, args));
    }

    public Fault fault(Message message) {
        return new Fault(null, sheet, row, column, message);
    }
}
