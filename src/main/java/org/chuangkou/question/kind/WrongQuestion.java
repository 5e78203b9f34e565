package org.chuangkou.question.kind;

import java.util.List;

/** A question that cannot be one; {@code key} and {@code args} are a message, {@code field} is the part of it that is wrong. */
public final class WrongQuestion extends IllegalArgumentException {
    private final String field;
    private final String key;
    private final transient List<Object> args;

    WrongQuestion(String field, String key, Object... args) {
        super(key + " " + List.of(args));
        this.field = field;
        this.key = key;
        this.args = List.of(args);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
