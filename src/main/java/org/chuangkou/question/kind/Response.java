package org.chuangkou.question.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody answered; its kind belongs to the question's. */
public sealed interface Response {

    /** {@code "B"} */
    record Chosen(String key) implements Response {}

    /** {@code ["A","C"]} */
    record ChosenMany(Set<String> keys) implements Response {
        public ChosenMany {
            keys = Set.copyOf(keys);
        }
    }

    /** {@code true} */
    record Judged(boolean right) implements Response {}

    /** {@code ["text of blank 1", …]}; a blank left open is an empty text. */
    record Filled(List<String> texts) implements Response {
        public Filled {
            texts = List.copyOf(texts);
        }
    }

    /** {@code ["first","second",…]} */
    record Ordered(List<String> steps) implements Response {
        public Ordered {
            steps = List.copyOf(steps);
        }
    }

    /** {@code {"left":"right"}} */
    record Matched(Map<String, String> pairs) implements Response {
        public Matched {
            pairs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }
    }

    /** {@code "free text"} */
    record Written(String text) implements Response {}
}
