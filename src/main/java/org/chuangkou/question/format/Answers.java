package org.chuangkou.question.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.base.Message;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.jspecify.annotations.Nullable;

/** Answers as files write them. What can be read in two ways is not read. */
public final class Answers {
    private static final Set<String> RIGHT =
            Set.of("对", "√", "✓", "✔", "☑", "T", "TRUE", "正确", "是", "Y", "YES", "V", "1", "1.0", "R", "RIGHT");
    private static final Set<String> WRONG = Set.of(
            "错", "×", "✗", "✘", "✕", "╳", "☒", "X", "F", "FALSE", "错误", "不正确", "否", "N", "NO", "0", "0.0", "不对", "W",
            "WRONG");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,、;。./|&和与及]+");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
    private static final Pattern NUMBERS = Pattern.compile("[1-9]+");
    private static final Pattern MARKS =
            Pattern.compile("(.*\\S)\\s*[（(]\\s*(\\d{1,3})\\s*分\\s*[）)]\\s*", Pattern.DOTALL);

    /** Marks of an answer that does not say them. Only shares of them count, so any number would do. */
    private static final int MARKS_OF_ALL = 10;

    private Answers() {}

    /** What an answer says, or why it says nothing. */
    public record Said<T>(@Nullable T value, @Nullable Message fault) {
        static <T> Said<T> of(T value) {
            return new Said<>(value, null);
        }

        static <T> Said<T> not(String key, Object... args) {
            return new Said<>(null, Message.of(key, args));
        }
    }

    /**
     * Keys of options: {@code AC}, {@code A,C}, {@code A、C}, {@code a c}, {@code 1,3}, full width or half, in brackets or
     * not; or the whole text of one option.
     */
    public static Said<Set<String>> keys(String text, List<String> options) {
        String plain = bare(text);
        String letters = BETWEEN.matcher(plain).replaceAll("");
        if (LETTERS.matcher(letters).matches()) return keysOf(letters, 'A', options);
        int same = options.indexOf(text.strip());
        String numbers =
                BETWEEN.matcher(plain.replaceFirst("^(\\d)\\.0$", "$1")).replaceAll("");
        if (NUMBERS.matcher(numbers).matches()) {
            Said<Set<String>> keys = keysOf(numbers, '1', options);
            boolean two = same >= 0 && !Set.of(Keys.at(same)).equals(keys.value());
            return two ? Said.not("question.import.answer-ambiguous", text) : keys;
        }
        return same >= 0 ? Said.of(Set.of(Keys.at(same))) : Said.not("question.import.answer-keys", text);
    }

    /** Whether the text looks like keys of options. */
    public static boolean areKeys(String text) {
        String letters = BETWEEN.matcher(bare(text)).replaceAll("");
        return letters.matches("[A-H]{1,8}");
    }

    /** 对, 错, √, ×, T, F, 正确, 错误 …; empty for anything else. */
    public static Optional<Boolean> truth(String text) {
        String plain = bare(text);
        if (RIGHT.contains(plain)) return Optional.of(true);
        return WRONG.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** Blanks are separated by ；, the ways of filling one by |. */
    public static List<List<String>> blanks(String text) {
        String separators = Parts.BLANKS + Parts.WAYS;
        return Parts.split(text, Parts.BLANKS).stream()
                .map(blank -> Parts.split(blank, Parts.WAYS).stream()
                        .map(way -> Parts.plain(way, separators).strip())
                        .toList())
                .toList();
    }

    public static String blanks(List<List<String>> blanks) {
        String separators = Parts.BLANKS + Parts.WAYS;
        return String.join(
                "；",
                blanks.stream().map(ways -> Parts.joined(ways, separators, "|")).toList());
    }

    /** {@code 左=右}. */
    static Optional<List<String>> pair(String text) {
        return Parts.cut(text, Parts.PAIR)
                .map(sides -> sides.stream()
                        .map(side -> Parts.plain(side, Parts.PAIR).strip())
                        .toList())
                .filter(sides -> sides.stream().noneMatch(String::isEmpty));
    }

    public static String pair(String left, String right) {
        return Parts.escaped(left, Parts.PAIR) + "=" + Parts.escaped(right, Parts.PAIR);
    }

    /** One point a line, each with its marks behind it: 说清材料（2分）. Without any marks the whole is one point. */
    public static Said<List<Criterion>> rubric(String text, Optional<Integer> marks) {
        var points = new ArrayList<Criterion>();
        List<String> lines = Parts.split(text, Parts.LINES).stream()
                .filter(line -> !line.isBlank())
                .toList();
        var without = new ArrayList<String>();
        for (String line : lines) {
            Matcher matcher = MARKS.matcher(line);
            boolean has = matcher.matches() && !matcher.group(2).matches("0+");
            if (has)
                points.add(new Criterion(
                        Parts.plain(matcher.group(1), Parts.LINES).strip(), Integer.parseInt(matcher.group(2))));
            else without.add(line.strip());
        }
        if (points.isEmpty())
            return lines.isEmpty()
                    ? Said.not("question.import.no-answer")
                    : Said.of(List.of(new Criterion(text.strip(), marks.orElse(MARKS_OF_ALL))));
        return without.isEmpty() ? Said.of(points) : Said.not("question.import.rubric", without.getFirst());
    }

    public static String rubric(List<Criterion> rubric) {
        return String.join(
                "\n",
                rubric.stream()
                        .map(c -> Parts.escaped(c.point(), Parts.LINES) + "（" + c.marks() + "分）")
                        .toList());
    }

    private static Said<Set<String>> keysOf(String signs, char first, List<String> options) {
        var keys = new TreeSet<String>();
        for (char sign : signs.toCharArray()) {
            int index = sign - first;
            if (index >= options.size())
                return Said.not("question.import.answer-beyond", String.valueOf(sign), options.size());
            if (!keys.add(Keys.at(index))) return Said.not("question.import.answer-twice", String.valueOf(sign));
        }
        return Said.of(keys);
    }

    /** Half width, upper case, without brackets around it, and without the word that says it is an answer. */
    private static String bare(String text) {
        String plain = Words.plain(text).toUpperCase(java.util.Locale.ROOT);
        plain = plain.replaceFirst("^(正确|参考|标准)?(答案|选项)\\s*[:为是]\\s*", "");
        plain = plain.replaceFirst("^[(\\[【「](.*)[)\\]】」]$", "$1");
        return plain.replaceFirst("[。.;,]$", "").strip();
    }
}
