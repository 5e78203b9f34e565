package org.chuangkou.question.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.WrongQuestion;

/** Understands kind, stem, options and answer. Faults are collected; a question that has any is none. */
final class Asking {
    private static final Pattern GAP = Pattern.compile("_{3,}");

    /** Gaps as people type them, taken for gaps only where none stands as it should. */
    private static final Pattern TYPED_GAP = Pattern.compile("[（(][\\s\\u3000\\u00a0_]*[）)]|【[\\s\\u3000]*】|__|＿+");

    private final Defaults defaults;
    private final List<Fault> faults;

    Asking(Defaults defaults, List<Fault> faults) {
        this.defaults = defaults;
        this.faults = faults;
    }

    Optional<Question> question(Draft draft) {
        if (!draft.has(Field.STEM)) fault(draft, Field.STEM, "question.import.no-stem");
        Optional<Kind> kind = kind(draft);
        if (kind.isEmpty() || !draft.has(Field.STEM)) return Optional.empty();
        if (!draft.parts().isEmpty() && kind.get() != Kind.CASE) {
            fault(draft, Field.TYPE, "question.import.parts-without-case");
            return Optional.empty();
        }
        String stem = draft.get(Field.STEM);
        return switch (kind.get()) {
            case SINGLE, MULTIPLE, CHOICE -> choice(draft, kind.get());
            case JUDGE -> truth(draft).map(right -> new Question.Judge(stem, right));
            case BLANK -> blank(draft);
            case ORDER -> order(draft);
            case MATCH -> match(draft);
            case CASE -> parts(draft);
            case ESSAY ->
                said(draft, Answers.rubric(draft.get(Field.ANSWER), marks(draft)))
                        .map(rubric -> new Question.Essay(stem, rubric));
        };
    }

    /** Where the cause of a kind's refusal stands. */
    static Fault fault(Draft draft, WrongQuestion wrong) {
        Field field = switch (wrong.key()) {
            case "question.answer-not-among-options",
                    "question.multiple-needs-two",
                    "question.gap-without-answer",
                    "question.gaps",
                    "question.criterion",
                    "question.essay-without-rubric" -> Field.ANSWER;
            case "question.options",
                    "question.option-empty",
                    "question.option-twice",
                    "question.order-needs-three",
                    "question.step-twice",
                    "question.match-needs-two",
                    "question.right-twice" -> draft.has(Field.OPTION_A) ? Field.OPTION_A : Field.OPTION;
            default -> Field.STEM;
        };
        return draft.spot(field).fault(new Message(wrong.key(), wrong.args()));
    }

    /** What the file says, else what was chosen for the file, else what the answer can only mean. */
    private Optional<Kind> kind(Draft draft) {
        if (draft.has(Field.TYPE)) {
            if (draft.kind().isEmpty()) fault(draft, Field.TYPE, "question.import.type", draft.get(Field.TYPE));
            return draft.kind();
        }
        Optional<Kind> kind = defaults.kind().or(() -> implied(draft));
        if (kind.isEmpty()) fault(draft, Field.TYPE, "question.import.no-type");
        return kind;
    }

    private static Optional<Kind> implied(Draft draft) {
        if (!draft.parts().isEmpty()) return Optional.of(Kind.CASE);
        String answer = draft.get(Field.ANSWER);
        if (draft.has(Field.OPTION_A) || draft.has(Field.OPTION))
            return Answers.areKeys(answer) ? Optional.of(Kind.CHOICE) : Optional.empty();
        if (Answers.truth(answer).isPresent()) return Optional.of(Kind.JUDGE);
        boolean gap = GAP.matcher(draft.get(Field.STEM)).find();
        return gap && draft.has(Field.ANSWER) ? Optional.of(Kind.BLANK) : Optional.empty();
    }

    private Optional<Question> choice(Draft draft, Kind kind) {
        int before = faults.size();
        List<String> options = options(draft);
        if (faults.size() > before) return Optional.empty();
        Optional<Set<String>> keys = answer(draft).flatMap(text -> said(draft, Answers.keys(text, options)));
        var rule = Question.Multiple.Rule.EXACT;
        if (draft.has(Field.MARKING)) {
            var said = Words.rule(draft.get(Field.MARKING));
            if (said.isEmpty()) fault(draft, Field.MARKING, "question.import.marking", draft.get(Field.MARKING));
            rule = said.orElse(rule);
        }
        if (keys.isEmpty()) return Optional.empty();
        String stem = draft.get(Field.STEM);
        boolean one = kind == Kind.SINGLE || kind == Kind.CHOICE && keys.get().size() == 1;
        if (!one) return Optional.of(new Question.Multiple(stem, options, keys.get(), rule));
        if (keys.get().size() > 1) {
            fault(draft, Field.ANSWER, "question.import.single-answers", draft.get(Field.ANSWER));
            return Optional.empty();
        }
        return Optional.of(
                new Question.Single(stem, options, keys.get().iterator().next()));
    }

    /** A judgement with options has the letter of one of them as answer. */
    private Optional<Boolean> truth(Draft draft) {
        Optional<String> answer = answer(draft);
        if (answer.isEmpty()) return Optional.empty();
        List<String> options = options(draft);
        Optional<Boolean> truth = Answers.areKeys(answer.get()) && options.size() == 2 && !isTruthLetter(answer.get())
                ? Optional.ofNullable(Answers.keys(answer.get(), options).value())
                        .filter(keys -> keys.size() == 1)
                        .map(keys -> options.get(keys.iterator().next().charAt(0) - 'A'))
                        .flatMap(Answers::truth)
                : Answers.truth(answer.get());
        if (truth.isEmpty()) fault(draft, Field.ANSWER, "question.import.truth", answer.get());
        return truth;
    }

    private static boolean isTruthLetter(String answer) {
        return Answers.truth(answer).isPresent();
    }

    private Optional<Question> blank(Draft draft) {
        String typed = draft.get(Field.STEM);
        String stem =
                GAP.matcher(typed).find() ? typed : TYPED_GAP.matcher(typed).replaceAll("____");
        List<String> options = options(draft);
        if (!draft.has(Field.ANSWER) && !options.isEmpty())
            return Optional.of(new Question.Blank(
                    stem,
                    options.stream()
                            .flatMap(option -> Answers.blanks(option).stream())
                            .toList()));
        return answer(draft).map(text -> new Question.Blank(stem, Answers.blanks(text)));
    }

    /** Options in their right order, or in another with the right one in the answer. */
    private Optional<Question> order(Draft draft) {
        List<String> steps = options(draft);
        if (draft.has(Field.ANSWER)) {
            String letters = Words.plain(draft.get(Field.ANSWER)).toUpperCase(java.util.Locale.ROOT);
            String order = letters.replaceAll("[\\s,、;。./|>→-]+", "");
            boolean all = order.length() == steps.size()
                    && order.chars().distinct().count() == steps.size()
                    && order.chars().allMatch(c -> c >= 'A' && c < 'A' + steps.size());
            if (!all) {
                fault(draft, Field.ANSWER, "question.import.order", draft.get(Field.ANSWER));
                return Optional.empty();
            }
            return Optional.of(new Question.Order(
                    draft.get(Field.STEM),
                    order.chars().mapToObj(c -> steps.get(c - 'A')).toList()));
        }
        return Optional.of(new Question.Order(draft.get(Field.STEM), steps));
    }

    private Optional<Question> match(Draft draft) {
        var pairs = new LinkedHashMap<String, String>();
        List<String> lines = options(draft);
        if (lines.isEmpty())
            lines = Parts.split(draft.get(Field.ANSWER), "；;\n").stream()
                    .map(text -> Parts.plain(text, "；;\n").strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
        Field field = draft.has(Field.OPTION_A) ? Field.OPTION_A : Field.ANSWER;
        int before = faults.size();
        for (String line : lines) {
            Optional<List<String>> pair = Answers.pair(line);
            if (pair.isEmpty()) fault(draft, field, "question.import.pair", line);
            else if (pairs.put(pair.get().getFirst(), pair.get().getLast()) != null)
                fault(draft, field, "question.import.left-twice", pair.get().getFirst());
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new Question.Match(draft.get(Field.STEM), pairs));
    }

    private Optional<Question> parts(Draft draft) {
        var parts = new ArrayList<Question.Case.Part>();
        for (Draft part : draft.parts()) {
            try {
                Optional<Question> question = question(part);
                int weight = marks(part).orElse(1);
                question.ifPresent(q -> parts.add(new Question.Case.Part(q, weight)));
            } catch (WrongQuestion wrong) {
                faults.add(
                        wrong.key().equals("question.part-weight")
                                ? part.spot(Field.MARKS).fault(new Message(wrong.key(), wrong.args()))
                                : fault(part, wrong));
            }
        }
        return parts.size() < draft.parts().size()
                ? Optional.empty()
                : Optional.of(new Question.Case(draft.get(Field.STEM), parts));
    }

    private Optional<Integer> marks(Draft draft) {
        if (!draft.has(Field.MARKS)) return Optional.empty();
        String marks = Words.plain(draft.get(Field.MARKS)).replaceFirst("(\\.0+)?分?$", "");
        if (marks.matches("[1-9]\\d{0,2}")) return Optional.of(Integer.valueOf(marks));
        fault(draft, Field.MARKS, "question.import.marks", draft.get(Field.MARKS));
        return Optional.empty();
    }

    private List<String> options(Draft draft) {
        var options = new ArrayList<String>();
        Field missing = null;
        for (Field field : Field.OPTIONS) {
            if (!draft.has(field)) {
                missing = missing == null ? field : missing;
                continue;
            }
            if (missing != null) {
                fault(draft, missing, "question.import.option-missing", Keys.at(Field.OPTIONS.indexOf(missing)));
                return List.of();
            }
            options.add(draft.get(field));
        }
        if (options.isEmpty() && draft.has(Field.OPTION)) return OptionText.inOneCell(draft.get(Field.OPTION));
        return OptionText.withoutLetters(options);
    }

    private Optional<String> answer(Draft draft) {
        if (!draft.has(Field.ANSWER)) fault(draft, Field.ANSWER, "question.import.no-answer");
        return Optional.of(draft.get(Field.ANSWER)).filter(answer -> !answer.isEmpty());
    }

    private <T> Optional<T> said(Draft draft, Answers.Said<T> said) {
        Message fault = said.fault();
        if (fault != null) faults.add(draft.spot(Field.ANSWER).fault(fault));
        return Optional.ofNullable(said.value());
    }

    private void fault(Draft draft, Field field, String key, Object... args) {
        faults.add(draft.spot(field).fault(key, args));
    }
}
