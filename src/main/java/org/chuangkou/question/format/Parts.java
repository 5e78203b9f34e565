package org.chuangkou.question.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several texts in one: what separates them has a backslash before it where a text itself has it. */
public final class Parts {
    /** Between texts of which a list is made: names of knowledge, citations. */
    public static final String LIST = "；;、，,|\n";

    /** Between blanks. */
    static final String BLANKS = "；;\n";

    static final String WAYS = "|｜";
    static final String PAIR = "=＝";
    public static final String LINES = "\n";

    private Parts() {}

    /** The texts between the separators, backslashes still in them. */
    public static List<String> split(String text, String separators) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (separators.indexOf(text.charAt(i)) >= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** What stands before and after the first separator; empty when there is none. */
    static Optional<List<String>> cut(String text, String separators) {
        List<String> parts = split(text, separators);
        if (parts.size() < 2) return Optional.empty();
        int first = parts.getFirst().length();
        return Optional.of(List.of(text.substring(0, first), text.substring(first + 1)));
    }

    /** The text that {@link #escaped} made this of. A backslash before anything else is one. */
    public static String plain(String text, String separators) {
        if (text.indexOf('\\') < 0) return text;
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\'
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == '\\' || separators.indexOf(text.charAt(i + 1)) >= 0);
            if (escape) i++;
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    public static String escaped(String text, String separators) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || separators.indexOf(c) >= 0) escaped.append('\\');
            escaped.append(c);
        }
        return escaped.toString();
    }

    public static String joined(List<String> texts, String separators, String with) {
        return texts.stream().map(text -> escaped(text, separators)).collect(Collectors.joining(with));
    }

    /** The texts of a list without the empty ones and without white space around them. */
    static List<String> list(String text) {
        return split(text, LIST).stream()
                .map(part -> plain(part, LIST).strip())
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
