package org.chuangkou.base.job;

import org.chuangkou.base.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about one place of the input.
 *
 * @param row counted from 1 as the file's own program shows it
 * @param column the column's heading, or the field's path
 */
public record Remark(
        Severity severity,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        Message message) {

    /** An error rejected the row, a warning did not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Remark error(int row, @Nullable String column, String key, Object... args) {
        return new Remark(Severity.ERROR, null, row, column, Message.of(key, args));
    }

    public static Remark warning(int row, @Nullable String column, String key, Object... args) {
        return new Remark(Severity.WARNING, null, row, column, Message.of(key, args));
    }
}
