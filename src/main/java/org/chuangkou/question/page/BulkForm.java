package org.chuangkou.question.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.page.Bulk.Ticked;
import org.chuangkou.question.store.Step;
import org.jspecify.annotations.Nullable;

/** What was ticked on the list, and what is to be done with it. */
record BulkForm(List<Ticked> ticked, Optional<Step> step, String reason) {
    private static final Pattern TICK = Pattern.compile("(.+)@(\\d{1,9})");

    /** @param body of a form: {@code tick} as often as there are ticks, each {@code id@version} */
    static BulkForm of(Map<String, Object> body) {
        List<Ticked> ticked = texts(body.get("tick")).stream()
                .map(TICK::matcher)
                .filter(Matcher::matches)
                .map(tick -> new Ticked(tick.group(1), Integer.parseInt(tick.group(2))))
                .toList();
        Optional<Step> step = Step.called(text(body, "do")).filter(Bulk.STEPS::contains);
        return new BulkForm(ticked, step, text(body, "reason"));
    }

    boolean lacksReason() {
        return step.filter(Step::reasoned).isPresent() && reason.isEmpty();
    }

    private static String text(Map<String, Object> body, String name) {
        List<String> texts = texts(body.get(name));
        return texts.isEmpty() ? "" : texts.getFirst().strip();
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(String.valueOf(one));
        };
    }
}
