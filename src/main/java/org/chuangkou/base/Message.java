package org.chuangkou.base;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence for a person, not yet in a language: a key of the message bundles and what fills its gaps.
 *
 * @param args texts and whole numbers, so that a stored message reads the same as a fresh one
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, Arrays.asList(args));
    }
}
