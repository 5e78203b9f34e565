package org.chuangkou.question.kind;

import java.util.List;

/**
 * A question as a candidate sees it: nothing in it tells a right answer.
 *
 * @param options of a choice, and the steps of an order, under the keys of this showing
 * @param blanks how many gaps its stem has
 * @param left of a match, in the question's order
 * @param right of a match, in an order that tells nothing
 * @param parts of a case
 */
public record Shown(
        Type type,
        String stem,
        List<Option> options,
        int blanks,
        List<String> left,
        List<String> right,
        List<Shown> parts) {

    public record Option(String key, String text) {}

    public Shown {
        options = List.copyOf(options);
        left = List.copyOf(left);
        right = List.copyOf(right);
        parts = List.copyOf(parts);
    }
}
