package org.chuangkou.guide.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Texts that share a cell. What would separate them has a backslash before it inside a text, and a line end inside a
 * text is written {@code \n}; what people write by hand hardly ever needs either.
 */
public final class Wording {
    /** What people write into a cell that has nothing to say. */
    private static final Set<String> NOTHING = Set.of("无", "-", "--", "—", "——", "/", "／");

    private static final String COLONS = "：:";
    private static final String SPECIAL = "、，,；;（）()《》\\-—/／无不免否0" + COLONS;

    private Wording() {}

    public static boolean nothing(String cell) {
        return NOTHING.contains(cell);
    }

    /** A whole cell so that it is not taken for nothing. */
    public static String something(String cell) {
        return nothing(cell) ? "\\" + cell : cell;
    }

    public static String escaped(String text, String separators) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') escaped.append("\\n");
            else if (c == '\\' || separators.indexOf(c) >= 0)
                escaped.append('\\').append(c);
            else escaped.append(c);
        }
        return escaped.toString();
    }

    public static String plain(String escaped) {
        var plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            char next = i + 1 < escaped.length() ? escaped.charAt(i + 1) : ' ';
            if (c == '\\' && next == 'n') plain.append('\n');
            else if (c == '\\' && SPECIAL.indexOf(next) >= 0) plain.append(next);
            else {
                plain.append(c);
                continue;
            }
            i++;
        }
        return plain.toString();
    }

    /** Where the first of these stands that has no backslash before it; -1 when nowhere. */
    static int find(String escaped, String separators, int from) {
        for (int i = from; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '\\') i++;
            else if (separators.indexOf(escaped.charAt(i)) >= 0) return i;
        }
        return -1;
    }

    /** The pieces between separators, still escaped, without white space around them and without empty ones. */
    public static List<String> split(String escaped, String separators) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from <= escaped.length()) {
            int at = find(escaped, separators, from);
            int end = at < 0 ? escaped.length() : at;
            String piece = escaped.substring(from, end).strip();
            if (!piece.isEmpty()) pieces.add(piece);
            from = end + 1;
        }
        return pieces;
    }

    /** Both sides of the first colon, still escaped; the second is empty when there is none. */
    static List<String> atColon(String escaped) {
        int at = find(escaped, COLONS, 0);
        return at < 0
                ? List.of(escaped.strip(), "")
                : List.of(
                        escaped.substring(0, at).strip(),
                        escaped.substring(at + 1).strip());
    }
}
