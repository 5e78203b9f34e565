package org.chuangkou.question.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.kind.Question;

/** Takes one question of GIFT apart, by the same signs and in the same order as Moodle does. */
final class GiftQuestion {
    private static final Pattern WEIGHT = Pattern.compile("^%(-?[0-9]{1,3}(?:\\.[0-9]{0,9})?)%");
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|markdown|plain|moodle)\\]");

    private final Draft draft;
    private final GiftBlock block;
    private final String held;
    private String format = "moodle";

    GiftQuestion(Draft draft, String held, GiftBlock block) {
        this.draft = draft;
        this.held = held;
        this.block = block;
    }

    Raw raw(boolean isCase) {
        String text = withoutName(held);
        int begin = text.indexOf('{');
        int end = text.indexOf('}', Math.max(begin, 0));
        if (begin < 0 && end < 0) return description(text, isCase);
        if (begin < 0 || end < 0) return Raw.bad(draft, "question.import.gift-braces");
        if (text.indexOf('{', end) >= 0) return Raw.bad(draft, "question.import.gift-braces");
        String answer = text.substring(begin + 1, end).strip();
        String behind = text.substring(end + 1).strip();
        // A word is missing in the middle of the text.
        String before = text.substring(0, begin);
        String asked = behind.isEmpty() ? before : before + "____" + text.substring(end + 1);
        String stem = text(asked, true);
        draft.put(Field.STEM, stem, draft.spot());
        int feedback = answer.lastIndexOf("####");
        if (feedback >= 0) {
            draft.put(Field.EXPLANATION, text(answer.substring(feedback + 4), false), draft.spot());
            answer = answer.substring(0, feedback).strip();
        }
        return answered(stem, answer);
    }

    private Raw answered(String stem, String answer) {
        if (answer.isEmpty()) return open(stem);
        if (answer.startsWith(">")) return order(stem, answer);
        if (answer.startsWith("#")) return number(stem, answer.substring(1));
        if (answer.indexOf('~') >= 0) return choice(stem, answer);
        if (answer.indexOf('=') >= 0 && answer.contains("->")) return match(stem, answer);
        String said = answer.split("#", 2)[0].strip();
        if (said.matches("T|TRUE|F|FALSE")) {
            String[] feedback = answer.split("#", 3);
            for (int i = 1; i < feedback.length; i++)
                draft.put(Field.EXPLANATION, text(feedback[i], false), draft.spot());
            return Raw.whole(draft, () -> new Question.Judge(stem, said.startsWith("T")));
        }
        return Weighted.blank(draft, stem, weighted(GiftScan.answers(answer, "="), true));
    }

    private Raw description(String text, boolean isCase) {
        if (!isCase) return Raw.bad(draft, "question.import.description");
        draft.put(Field.STEM, text(text, true), draft.spot());
        block.said(GiftWriter.EXPLANATION).forEach(said -> draft.put(Field.EXPLANATION, said, draft.spot()));
        return Raw.whole(draft, () -> new Question.Case("", List.of())).as(Raw.Role.CASE, 1);
    }

    /** Moodle's essays; what one of ours needs more is in our own comments. */
    private Raw open(String stem) {
        List<String> blanks = block.said(GiftBlock.BLANKS);
        if (!blanks.isEmpty()) {
            List<List<String>> accepted = Answers.blanks(blanks.getFirst());
            return Raw.whole(draft, () -> new Question.Blank(stem, accepted));
        }
        String rubric = String.join("\n", block.said(GiftBlock.RUBRIC));
        var said = Answers.rubric(rubric, Optional.empty());
        var points = said.value();
        if (rubric.isEmpty() || points == null) return Raw.bad(draft, "question.essay-without-rubric");
        return Raw.whole(draft, () -> new Question.Essay(stem, points));
    }

    private Raw order(String stem, String answer) {
        List<String> steps = answer.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> text(line, false))
                .toList();
        return Raw.whole(draft, () -> new Question.Order(stem, steps));
    }

    /** A number with a margin is no text that could be compared. */
    private Raw number(String stem, String answer) {
        int wrong = answer.indexOf('~');
        var answers = new ArrayList<Weighted>();
        for (Weighted number : weighted(GiftScan.answers(wrong < 0 ? answer : answer.substring(0, wrong), "="), true)) {
            Optional<String> exact = Numbers.exact(number.text());
            if (exact.isEmpty()) return Raw.bad(draft, "question.import.margin", number.text());
            answers.add(new Weighted(exact.get(), number.percent(), number.feedback()));
        }
        return Weighted.blank(draft, stem, answers);
    }

    private Raw choice(String stem, String answer) {
        List<String> answers = GiftScan.answers(answer, "~=");
        return Weighted.choice(draft, stem, weighted(answers, false), answer.indexOf('=') >= 0);
    }

    private Raw match(String stem, String answer) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : GiftScan.answers(answer, "=")) {
            String bare = pair.startsWith("=") ? pair.substring(1) : pair;
            int arrow = bare.indexOf("->");
            if (arrow < 0) return Raw.bad(draft, "question.import.pair", GiftScan.freed(bare));
            String left = text(bare.substring(0, arrow), false);
            String right = GiftScan.freed(bare.substring(arrow + 2));
            if (left.isEmpty()) return Raw.bad(draft, "question.import.distractor", right);
            if (pairs.put(left, right) != null) return Raw.bad(draft, "question.import.left-twice", left);
        }
        return Raw.whole(draft, () -> new Question.Match(stem, pairs));
    }

    /** @param full whether an answer without a weight is worth all */
    private List<Weighted> weighted(List<String> answers, boolean full) {
        return answers.stream()
                .map(answer -> {
                    boolean right = answer.startsWith("=");
                    String bare = right || answer.startsWith("~")
                            ? answer.substring(1).strip()
                            : answer;
                    Matcher weight = WEIGHT.matcher(bare);
                    boolean weighs = (full || !right) && weight.find();
                    double percent = weighs ? Double.parseDouble(weight.group(1)) : right || full ? 100 : 0;
                    String[] sides = (weighs ? bare.substring(weight.end()) : bare).split("#", 2);
                    return new Weighted(
                            full ? plain(sides[0]) : text(sides[0], false),
                            percent,
                            sides.length > 1 ? text(sides[1], false) : "");
                })
                .toList();
    }

    private static String withoutName(String text) {
        if (!text.startsWith("::")) return text;
        int end = text.indexOf("::", 2);
        return end < 0 ? text : text.substring(end + 2).strip();
    }

    /** A text that a candidate types is none in any format. */
    private String plain(String part) {
        String text = part.strip();
        Matcher matcher = FORMAT.matcher(text);
        return GiftScan.freed(matcher.find() ? text.substring(matcher.end()) : text);
    }

    /** @param sets whether its format is that of the texts after it */
    private String text(String part, boolean sets) {
        String text = part.strip();
        Matcher matcher = FORMAT.matcher(text);
        String own = format;
        if (matcher.find()) {
            own = matcher.group(1);
            text = text.substring(matcher.end());
        }
        if (sets) format = own;
        return MoodleText.markdown(GiftScan.freed(text), own, name -> Optional.empty());
    }
}
