package org.chuangkou.exam.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.store.Bank.Drawn;
import org.jspecify.annotations.Nullable;

/** The marks of an exam as they are gathered, candidate by candidate. */
final class Gathered {
    /** What is known of one question. */
    static final class Asked {
        final Drawn drawn;
        final Item item;
        /** How often each option was chosen, under the keys of the bank; {@code true} and {@code false} of a judgement. */
        final Map<String, Integer> chosen = new LinkedHashMap<>();

        int open;

        private Asked(Drawn drawn, Item item) {
            this.drawn = drawn;
            this.item = item;
        }

        /** @param response under the keys of the bank, null for an open place */
        void answered(@Nullable Response response) {
            switch (response) {
                case null -> open++;
                case Response.Chosen one -> chosen.merge(one.key(), 1, Integer::sum);
                case Response.ChosenMany many -> many.keys().forEach(key -> chosen.merge(key, 1, Integer::sum));
                case Response.Judged judged -> chosen.merge(String.valueOf(judged.right()), 1, Integer::sum);
                case Response.Filled other -> {}
                case Response.Ordered other -> {}
                case Response.Matched other -> {}
                case Response.Written other -> {}
            }
        }
    }

    final List<Sitting> sittings = new ArrayList<>();
    final List<Asked> asked = new ArrayList<>();
    private final Map<Drawn, Integer> numbers = new HashMap<>();

    /** The number of a question, a new one when it has not been seen. */
    int number(Drawn drawn, Item item) {
        return numbers.computeIfAbsent(drawn, fresh -> {
            asked.add(new Asked(fresh, item));
            return asked.size() - 1;
        });
    }
}
