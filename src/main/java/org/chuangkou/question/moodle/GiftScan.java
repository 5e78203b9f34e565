package org.chuangkou.question.moodle;

import java.util.ArrayList;
import java.util.List;

/**
 * GIFT's escapes: {@code \: \# \= \{ \} \~ \n} and the backslash itself. While a question is taken apart they are held as
 * characters that no text has.
 */
final class GiftScan {
    private static final String ESCAPED = ":#={}~n";
    private static final String MEANT = ":#={}~\n";
    private static final char HELD = '\uFDD0';
    private static final char BACKSLASH = HELD + 7;

    private GiftScan() {}

    static String held(String raw) {
        var held = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= HELD && c <= BACKSLASH) continue;
            char next = c == '\\' && i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
            int sign = next == 0 ? -1 : ESCAPED.indexOf(next);
            if (sign >= 0) held.append((char) (HELD + sign));
            else if (next == '\\') held.append(BACKSLASH);
            else held.append(c);
            if (sign >= 0 || next == '\\') i++;
        }
        return held.toString();
    }

    static String freed(String held) {
        var text = new StringBuilder(held.length());
        for (int i = 0; i < held.length(); i++) {
            char c = held.charAt(i);
            if (c == BACKSLASH) text.append('\\');
            else if (c >= HELD && c < BACKSLASH) text.append(MEANT.charAt(c - HELD));
            else text.append(c);
        }
        return text.toString().strip();
    }

    static String escaped(String text) {
        return text.replaceAll("[\\\\#=~{}:]", "\\\\$0").replace("\n", "\\n");
    }

    /** Before each sign outside of texts; the signs stay with what follows them. */
    static List<String> answers(String held, String signs) {
        var answers = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < held.length(); i++)
            if (signs.indexOf(held.charAt(i)) >= 0) {
                answers.add(held.substring(from, i).strip());
                from = i;
            }
        answers.add(held.substring(from).strip());
        answers.removeIf(String::isEmpty);
        return answers;
    }
}
