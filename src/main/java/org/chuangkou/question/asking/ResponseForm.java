package org.chuangkou.question.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response out of the fields that {@code views/question/ask.ftlh} makes under a name. What is not of the question (a
 * key it does not offer, a place it does not have) counts as not answered.
 *
 * <p>The fields of {@code q}: {@code q} for a single choice ({@code B}), a judgement ({@code true}) and an essay; {@code q.A}
 * ticked for a multiple choice; {@code q.0} the text of the first gap; {@code q.A} the place, from 1, of a step; {@code q.0} the
 * place, from 0, of the right side that belongs to the first left side; {@code q.0} the name of the first part of a case.
 */
public final class ResponseForm {
    private ResponseForm() {}

    /**
     * @param name under which the question was shown
     * @return empty when nothing is answered, and for a case, which is answered part by part
     */
    public static Optional<Response> read(Shown shown, String name, Map<String, String> fields) {
        return switch (shown.type()) {
            case SINGLE -> chosen(shown, fields.getOrDefault(name, ""));
            case MULTIPLE -> chosenMany(shown, name, fields);
            case JUDGE -> judged(fields.getOrDefault(name, ""));
            case BLANK -> filled(shown, name, fields);
            case ORDER -> ordered(shown, name, fields);
            case MATCH -> matched(shown, name, fields);
            case ESSAY ->
                Optional.of(clean(fields.getOrDefault(name, "")))
                        .filter(text -> !text.isBlank())
                        .map(Response.Written::new);
            case CASE -> Optional.empty();
        };
    }

    /** What each part of a case was answered, in their order; of any other question its one response. */
    public static List<Optional<Response>> parts(Shown shown, String name, Map<String, String> fields) {
        if (shown.type() != Type.CASE) return List.of(read(shown, name, fields));
        return IntStream.range(0, shown.parts().size())
                .mapToObj(i -> read(shown.parts().get(i), name + "." + i, fields))
                .toList();
    }

    private static Optional<Response> chosen(Shown shown, String key) {
        return shown.options().stream().anyMatch(option -> option.key().equals(key))
                ? Optional.of(new Response.Chosen(key))
                : Optional.empty();
    }

    private static Optional<Response> chosenMany(Shown shown, String name, Map<String, String> fields) {
        var keys = new LinkedHashSet<String>();
        for (Shown.Option option : shown.options())
            if (fields.containsKey(name + "." + option.key())) keys.add(option.key());
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Response.ChosenMany(keys));
    }

    private static Optional<Response> judged(String text) {
        return switch (text) {
            case "true" -> Optional.of(new Response.Judged(true));
            case "false" -> Optional.of(new Response.Judged(false));
            default -> Optional.empty();
        };
    }

    private static Optional<Response> filled(Shown shown, String name, Map<String, String> fields) {
        List<String> texts = IntStream.range(0, shown.blanks())
                .mapToObj(i -> clean(fields.getOrDefault(name + "." + i, "")).strip())
                .toList();
        return texts.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(new Response.Filled(texts));
    }

    /** Two steps at one place stand as they were shown. */
    private static Optional<Response> ordered(Shown shown, String name, Map<String, String> fields) {
        record Placed(String text, int place) {}
        var placed = new ArrayList<Placed>();
        for (Shown.Option option : shown.options())
            number(fields.get(name + "." + option.key())).ifPresent(at -> placed.add(new Placed(option.text(), at)));
        placed.sort(Comparator.comparingInt(Placed::place));
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Response.Ordered(placed.stream().map(Placed::text).toList()));
    }

    private static Optional<Response> matched(Shown shown, String name, Map<String, String> fields) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < shown.left().size(); i++) {
            String left = shown.left().get(i);
            number(fields.get(name + "." + i)).ifPresent(at -> {
                if (at < shown.right().size()) pairs.put(left, shown.right().get(at));
            });
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Response.Matched(pairs));
    }

    private static OptionalInt number(@Nullable String text) {
        return text != null && text.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Browsers send new lines as two characters. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n");
    }
}
