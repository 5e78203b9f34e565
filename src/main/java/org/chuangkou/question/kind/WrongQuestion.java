package org.chuangkou.question.kind;

import java.util.List;

/** A question that cannot be one; {@code key} and {@code args} are a message. */
public final class WrongQuestion extends IllegalArgumentException {
    private final String key;
    private final transient List<Object> args;

    WrongQuestion(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
