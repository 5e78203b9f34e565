package org.chuangkou.question.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.kind.Question;

/**
 * A text with questions in it ({@code {1:SHORTANSWER:=甲~=乙}}): gaps to fill in make one question with blanks, anything
 * else a case with a part for each.
 */
final class Cloze {
    private static final Pattern HEAD = Pattern.compile(
            "\\{([0-9]{0,3}):(SHORTANSWER_C|SHORTANSWER|SAC|SA|MWC|MW|NUMERICAL|NM|MULTICHOICE(?:_[HVS]{1,2})?|MC[HVS]{0,2}|MULTIRESPONSE(?:_[HS]{1,2})?|MR[HS]{0,2}):");
    private static final Pattern SHARE = Pattern.compile("^(?:=|%(-?[0-9]{1,3}(?:[.,][0-9]{0,9})?)%)");

    private final Draft draft;
    private final String text;

    Cloze(Draft draft, String text) {
        this.draft = draft;
        this.text = text;
    }

    private record Gap(int start, int end, int weight, String type, List<Weighted> answers) {
        boolean isFilled() {
            return type.startsWith("S") || type.startsWith("MW") || type.startsWith("N");
        }
    }

    /** Whether a text would be taken for one with questions in it. */
    static boolean isIn(String text) {
        return HEAD.matcher(text).find();
    }

    Raw raw() {
        List<Gap> gaps = gaps();
        if (gaps.isEmpty()) return Raw.bad(draft, "question.import.cloze");
        return gaps.stream().allMatch(Gap::isFilled) ? blanks(gaps) : parts(gaps);
    }

    private Raw blanks(List<Gap> gaps) {
        var accepted = new ArrayList<List<String>>();
        for (Gap gap : gaps) {
            Optional<List<String>> ways = ways(gap);
            if (ways.isEmpty()) return Raw.bad(draft, "question.import.shares");
            accepted.add(ways.get());
        }
        String stem = stem(gaps, false);
        return Raw.whole(draft, () -> new Question.Blank(stem, accepted));
    }

    private Raw parts(List<Gap> gaps) {
        var parts = new ArrayList<Raw>();
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            String stem = "第（" + (i + 1) + "）空：____";
            var own = new Draft(draft.spot()).put(Field.MARKING, draft.get(Field.MARKING), draft.spot());
            Raw part = gap.isFilled()
                    ? Weighted.blank(own, stem, gap.answers)
                    : Weighted.choice(
                            own,
                            stem.substring(0, stem.length() - 5),
                            gap.answers,
                            gap.type.startsWith("MC") || gap.type.startsWith("MULTIC"));
            if (!own.faults().isEmpty()) return Raw.bad(draft, "question.import.shares");
            parts.add(part);
        }
        String stem = stem(gaps, true);
        return Raw.whole(
                draft,
                () -> new Question.Case(
                        stem,
                        java.util.stream.IntStream.range(0, gaps.size())
                                .mapToObj(i -> new Question.Case.Part(
                                        parts.get(i).question().get(), gaps.get(i).weight))
                                .toList()));
    }

    /** Ways worth the whole; a way worth less or a text that stands for many cannot be ours. */
    private static Optional<List<String>> ways(Gap gap) {
        var ways = new ArrayList<String>();
        for (Weighted answer : gap.answers) {
            if (answer.percent() <= 0) continue;
            String way = gap.type.startsWith("N") ? Numbers.exact(answer.text()).orElse("*") : answer.text();
            boolean whole = answer.percent() > 99 && !way.replace("\\*", "").contains("*");
            if (!whole) return Optional.empty();
            ways.add(way.replace("\\*", "*"));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways);
    }

    private String stem(List<Gap> gaps, boolean numbered) {
        var stem = new StringBuilder();
        int from = 0;
        for (int i = 0; i < gaps.size(); i++) {
            stem.append(text, from, gaps.get(i).start)
                    .append(numbered ? "（" + (i + 1) + "）" : "")
                    .append("____");
            from = gaps.get(i).end;
        }
        return stem.append(text.substring(from)).toString();
    }

    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        Matcher head = HEAD.matcher(text);
        int from = 0;
        while (head.find(from)) {
            int end = end(head.end());
            if (end < 0) break;
            int weight = Categories.weight(head.group(1).isEmpty() ? "1" : head.group(1));
            gaps.add(new Gap(head.start(), end + 1, weight, head.group(2), answers(text.substring(head.end(), end))));
            from = end + 1;
        }
        return gaps;
    }

    /** The brace that closes, none behind a backslash. */
    private int end(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (text.charAt(i) == '}') return i;
        }
        return -1;
    }

    private static List<Weighted> answers(String inside) {
        var answers = new ArrayList<Weighted>();
        for (String answer : apart(inside, '~')) {
            List<String> sides = apart(answer, '#');
            String said = sides.getFirst().strip();
            Matcher share = SHARE.matcher(said);
            double percent = 0;
            if (share.find()) {
                percent = share.group(1) == null
                        ? 100
                        : Double.parseDouble(share.group(1).replace(',', '.'));
                said = said.substring(share.end());
            }
            answers.add(new Weighted(plain(said), percent, sides.size() > 1 ? plain(sides.get(1)) : ""));
        }
        return answers;
    }

    private static List<String> apart(String text, char separator) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (text.charAt(i) == separator) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(Math.min(from, text.length())));
        return parts;
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\([}#~/\"\\\\])", "$1").strip();
    }

    /** What {@link #plain} takes back. */
    static String escaped(String way) {
        return way.replace("*", "\\*").replaceAll("[}#~/\"\\\\]", "\\\\$0");
    }
}
