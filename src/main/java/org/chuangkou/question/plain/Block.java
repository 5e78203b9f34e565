package org.chuangkou.question.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.OptionText;
import org.chuangkou.question.format.Spot;
import org.chuangkou.question.kind.Keys;

/** The lines of one question, or of one part of a case. */
final class Block {
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "[（(][\\s\\u3000]{0,20}((?:[A-HＡ-Ｈ][\\s\\u3000、,，]{0,5}){1,8}|[√×✓✔✗✘✕]|对|错|正确|错误|[TFＴＦ])[\\s\\u3000]{0,20}[）)]");
    private static final Pattern KIND = Pattern.compile("^[（(]([^（()）]{2,8})[）)]|[（(]([^（()）]{2,8})[）)]$");
    private static final Pattern EMPTY_END =
            Pattern.compile("[\\s\\u3000]{0,20}[（(][\\s\\u3000]{0,20}[）)][\\s\\u3000]{0,20}([。.]?)$");

    final int section;
    final int number;
    private final Draft draft;
    private final StringBuilder options = new StringBuilder();
    private int optionsAt;
    private Field open = Field.STEM;

    Block(int section, int number, int line) {
        this.section = section;
        this.number = number;
        this.draft = new Draft(Spot.line(line));
    }

    Draft draft() {
        return draft;
    }

    /** Whether enough has been read to be a question, so that another may begin. */
    boolean complete() {
        return draft.has(Field.ANSWER) || !options.isEmpty() || inBrackets().size() == 1;
    }

    boolean isCase() {
        return Kind.called(draft.get(Field.TYPE)).equals(Optional.of(Kind.CASE));
    }

    /** A line without a number of its own. */
    void add(TextLine line) {
        Labels.Split split = Labels.split(line.text());
        if (!split.before().isEmpty()) text(line.with(split.before()));
        for (Labels.Labelled labelled : split.labelled()) label(labelled, line);
    }

    private void text(TextLine line) {
        boolean inOptions = open == Field.OPTION || open == Field.STEM && OptionText.begins(line.text());
        if (!inOptions) {
            draft.put(open, line.text(), spot(open, line.number()));
            return;
        }
        open = Field.OPTION;
        if (options.isEmpty()) optionsAt = line.number();
        options.append(options.isEmpty() ? "" : "\n").append(line.text());
    }

    private void label(Labels.Labelled labelled, TextLine line) {
        Spot spot = spot(labelled.field(), line.number());
        if (labelled.field() == Field.ANSWER && draft.has(Field.ANSWER))
            draft.fault(spot.fault("question.import.two-answers"));
        if (labelled.field() == Field.TYPE) draft.replace(Field.TYPE, "");
        draft.put(labelled.field(), labelled.text(), spot);
        if (labelled.field() != Field.TYPE) open = labelled.field();
    }

    /** An answer from the list at the end. */
    void answered(String answer, int line) {
        if (draft.has(Field.ANSWER) && !draft.get(Field.ANSWER).equals(answer.strip()))
            draft.fault(spot(Field.ANSWER, line).fault("question.import.two-answers"));
        else if (!draft.has(Field.ANSWER)) draft.put(Field.ANSWER, answer, spot(Field.ANSWER, line));
        open = Field.ANSWER;
    }

    /** The next lines are its answer. */
    void beginAnswer(int line) {
        if (draft.has(Field.ANSWER)) draft.fault(spot(Field.ANSWER, line).fault("question.import.two-answers"));
        open = Field.ANSWER;
    }

    void kind(Kind kind, int line) {
        if (!draft.has(Field.TYPE)) draft.put(Field.TYPE, kind.chinese(), spot(Field.TYPE, line));
    }

    /** Takes options and answer out of the text once all of it is there. */
    Draft done() {
        split();
        kindInStem();
        answerInStem();
        boolean truth = !draft.has(Field.OPTION_A)
                && Answers.truth(draft.get(Field.ANSWER)).isPresent();
        if (truth)
            draft.replace(Field.STEM, EMPTY_END.matcher(draft.get(Field.STEM)).replaceFirst("$1"));
        return draft;
    }

    private void split() {
        // Options may begin on the stem's own line.
        String all = options.isEmpty() ? draft.get(Field.STEM) : options.toString();
        Optional<OptionText.Split> split = OptionText.of(all);
        Spot spot = spot(Field.OPTION, options.isEmpty() ? draft.spot().row() : optionsAt);
        if (split.isEmpty()) {
            if (!options.isEmpty()) draft.fault(spot.fault("question.import.options-lost"));
            return;
        }
        if (options.isEmpty() && Answers.truth(draft.get(Field.ANSWER)).isPresent()) return;
        if (options.isEmpty()) draft.replace(Field.STEM, split.get().before());
        List<String> texts = split.get().options();
        boolean lost = texts.stream().anyMatch(text -> text.lines().skip(1).anyMatch(OptionText::begins));
        if (lost || texts.stream().anyMatch(String::isEmpty)) draft.fault(spot.fault("question.import.options-lost"));
        for (int i = 0; i < Math.min(texts.size(), Keys.MOST); i++)
            draft.put(
                    Field.OPTIONS.get(i),
                    texts.get(i),
                    spot.in(Field.OPTIONS.get(i).chinese()));
    }

    private void kindInStem() {
        String stem = draft.get(Field.STEM);
        var matcher = KIND.matcher(stem);
        while (matcher.find()) {
            String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (!name.matches(".*[题选断空序对]") || Kind.called(name).isEmpty()) continue;
            draft.replace(Field.STEM, stem.substring(0, matcher.start()) + stem.substring(matcher.end()));
            draft.replace(Field.TYPE, name);
            return;
        }
    }

    private void answerInStem() {
        List<MatchResult> found = inBrackets();
        String answer = draft.get(Field.ANSWER);
        if (found.isEmpty()
                || !answer.isEmpty() && !found.getFirst().group(1).strip().equals(answer)) return;
        if (found.size() > 1) {
            if (answer.isEmpty())
                draft.fault(spot(Field.ANSWER, draft.spot().row()).fault("question.import.two-answers"));
            return;
        }
        MatchResult at = found.getFirst();
        String said = at.group(1).strip();
        boolean letters = draft.has(Field.OPTION_A);
        // Where there are options the gap stays; after a judgement nothing is left to fill in.
        if (letters != Answers.areKeys(said) && !(letters && Answers.truth(said).isPresent())) return;
        String stem = draft.get(Field.STEM);
        draft.replace(Field.STEM, stem.substring(0, at.start()) + (letters ? "（　）" : "") + stem.substring(at.end()));
        if (answer.isEmpty())
            draft.put(Field.ANSWER, said, spot(Field.ANSWER, draft.spot().row()));
    }

    private List<MatchResult> inBrackets() {
        return IN_BRACKETS.matcher(draft.get(Field.STEM)).results().toList();
    }

    private static Spot spot(Field field, int line) {
        return Spot.line(line).in(field.chinese());
    }
}
