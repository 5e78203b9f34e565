package org.chuangkou.search;

import java.util.List;
import java.util.stream.Collectors;

/** A text in runs, each hit or plain; never markup. */
public record Marked(List<Run> runs) {

    public static final Marked NONE = new Marked(List.of());

    /** Some characters that were, or were not, what the question asked for. */
    public record Run(String text, boolean hit) {}

    public Marked {
        runs = List.copyOf(runs);
    }

    /** A text without any hit. */
    public static Marked plain(String text) {
        return text.isEmpty() ? NONE : new Marked(List.of(new Run(text, false)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isHit() {
        return runs.stream().anyMatch(Run::hit);
    }
}
