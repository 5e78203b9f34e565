package org.chuangkou.question.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Kind;

/** What the numbers at the beginning of a line make of it. */
sealed interface Numbered {
    Pattern QUESTION = Pattern.compile(
            "^(?:第\\s*)?([0-9０-９]{1,4})\\s*(?:题\\s*[.．、:：]?|[.．](?![0-9０-９])|[、:：)）])\\s*(.*)$", Pattern.DOTALL);
    Pattern PART = Pattern.compile("^(?:[（(]\\s*([0-9０-９]{1,2})\\s*[)）]|([①-⑳]))\\s*(.*)$", Pattern.DOTALL);
    Pattern CASE = Pattern.compile("^案例\\s*(?:[一二三四五六七八九十]{1,3}|[0-9]{1,3})\\s*[:：.．、]?\\s*(.*)$", Pattern.DOTALL);
    Pattern SECTION = Pattern.compile(
            "^(?:第[一二三四五六七八九十]{1,3}(?:部分|大题|章|节|题)|[一二三四五六七八九十]{1,3}\\s*[、.．:：]|[（(][一二三四五六七八九十]{1,3}[)）])\\s*(.*)$");
    Pattern BARE = Pattern.compile("^[【\\[]?\\s*([^（(【\\[\\]】:：。，]{2,12}?题)\\s*[】\\]]?\\s*(?:[（(].*[)）])?\\s*[:：]?$");
    Pattern EACH = Pattern.compile("每(?:小)?题\\s*(\\d{1,3})\\s*分");

    /** {@code 12. …} */
    record Question(int number, String rest) implements Numbered {}

    /** {@code (1) …} */
    record Part(int number, String rest) implements Numbered {}

    /** 案例一：… */
    record CaseOf(String rest) implements Numbered {}

    /** 一、单项选择题（每题 2 分） */
    record Section(Optional<Kind> kind, Optional<Integer> marks) implements Numbered {}

    record Nothing() implements Numbered {}

    static Numbered of(String line) {
        Matcher section = SECTION.matcher(line);
        if (section.matches()
                && line.length() <= 120
                && Kind.within(head(section.group(1))).isPresent())
            return new Section(Kind.within(head(section.group(1))), marks(line));
        if (section.matches() && line.length() <= 20) return new Section(Optional.empty(), marks(line));
        Matcher bare = BARE.matcher(line);
        if (bare.matches() && Kind.called(bare.group(1)).isPresent())
            return new Section(Kind.called(bare.group(1)), marks(line));
        Matcher part = PART.matcher(line);
        if (part.matches())
            return new Part(
                    part.group(1) != null
                            ? number(part.group(1))
                            : part.group(2).charAt(0) - '①' + 1,
                    part.group(3));
        Matcher question = QUESTION.matcher(line);
        if (question.matches()) return new Question(number(question.group(1)), question.group(2));
        Matcher ofCase = CASE.matcher(line);
        return ofCase.matches() ? new CaseOf(ofCase.group(1)) : new Nothing();
    }

    static int number(String digits) {
        return Integer.parseInt(java.text.Normalizer.normalize(digits, java.text.Normalizer.Form.NFKC));
    }

    /** The name of a section, without what is said of it in brackets. */
    private static String head(String section) {
        return section.split("[（(，,。:：]", 2)[0];
    }

    private static Optional<Integer> marks(String line) {
        Matcher each = EACH.matcher(line);
        return each.find() ? Optional.of(Integer.valueOf(each.group(1))) : Optional.empty();
    }
}
