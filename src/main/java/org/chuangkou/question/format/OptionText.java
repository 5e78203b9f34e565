package org.chuangkou.question.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.kind.Keys;

/** Options that stand in one text behind their letters, on lines of their own or several on one line. */
public final class OptionText {
    private static final String LETTER = "[(（]?[ \\t]{0,5}([A-Ha-hＡ-Ｈ])[ \\t]{0,5}(?:[)）][.．、:：]?|[.．、:：])";
    private static final Pattern APART =
            Pattern.compile("(?:^|(?<=[\\s\\u3000\\u00a0;；]))" + LETTER, Pattern.MULTILINE);
    private static final Pattern CLOSE = Pattern.compile("(?<![A-Za-z0-9])" + LETTER);
    private static final Pattern PREFIX = Pattern.compile("^" + LETTER);

    private OptionText() {}

    /** What stands before the first letter, and the options. */
    public record Split(String before, List<String> options) {}

    private record At(int start, int end) {}

    /** Empty when fewer than two options stand there, A first and one after the other. */
    public static Optional<Split> of(String text) {
        List<At> apart = letters(APART, text);
        List<At> close = letters(CLOSE, text);
        // Letters inside an option's words look like more options, but then those that stand apart are not among them.
        List<At> letters = close.size() > apart.size() && close.containsAll(apart) ? close : apart;
        if (letters.size() < 2) return Optional.empty();
        var options = new ArrayList<String>();
        for (int i = 0; i < letters.size(); i++) {
            int end = i + 1 < letters.size() ? letters.get(i + 1).start : text.length();
            options.add(text.substring(letters.get(i).end, end).strip().replaceFirst("[;；]$", ""));
        }
        return Optional.of(new Split(text.substring(0, letters.getFirst().start).strip(), options));
    }

    /** Whether a line begins with an option's letter. */
    public static boolean begins(String line) {
        return PREFIX.matcher(line.strip()).find();
    }

    /** Options in one cell: behind letters, or one a line, or with | between. */
    static List<String> inOneCell(String text) {
        return of(text).map(Split::options)
                .orElseGet(() -> Parts.split(text, "|｜\n").stream()
                        .map(part -> Parts.plain(part, "|｜\n").strip())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** Without the letters which all of them repeat. */
    static List<String> withoutLetters(List<String> options) {
        var bare = new ArrayList<String>();
        for (int i = 0; i < options.size(); i++) {
            Matcher matcher = PREFIX.matcher(options.get(i));
            if (!matcher.find() || !Words.plain(matcher.group(1)).equalsIgnoreCase(Keys.at(i))) return options;
            bare.add(options.get(i).substring(matcher.end()).strip());
        }
        return bare.size() < 2 || bare.contains("") ? options : bare;
    }

    private static List<At> letters(Pattern pattern, String text) {
        var found = new ArrayList<At>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find() && found.size() < Keys.MOST)
            if (Words.plain(matcher.group(1)).equalsIgnoreCase(Keys.at(found.size())))
                found.add(new At(matcher.start(), matcher.end()));
        return found;
    }
}
