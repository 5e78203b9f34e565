package org.chuangkou.question.moodle;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuangkou.base.spool.Element;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Parts;
import org.chuangkou.question.format.Picture;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.format.Spot;
import org.chuangkou.question.kind.Question;

/** One {@code <question>} of Moodle's. */
final class XmlQuestion {
    private static final Set<String> CLOZE = Set.of("cloze", "multianswer");

    private final Element question;
    private final Draft draft;
    private final Map<String, byte[]> pictures = new HashMap<>();
    private boolean unreadable;

    private XmlQuestion(Element question, Draft draft) {
        this.question = question;
        this.draft = draft;
    }

    static Raw raw(Element question, Spot spot, Optional<String> category) {
        var read = new XmlQuestion(question, new Draft(spot));
        Raw raw = read.raw(category);
        raw.draft().bring(read.pictures);
        if (read.unreadable) raw.draft().fault(spot.fault("question.import.picture"));
        return raw;
    }

    private Raw raw(Optional<String> category) {
        draft.put(Field.ID, question.text("idnumber"), draft.spot());
        category.flatMap(Categories::name)
                .ifPresent(name -> draft.put(Field.CATEGORY, Parts.escaped(name, Parts.LIST), draft.spot()));
        List<String> tags = question.first("tags").stream()
                .flatMap(t -> t.all("tag"))
                .map(tag -> tag.text("text").strip())
                .filter(tag -> !tag.isEmpty())
                .toList();
        Tags.into(draft, tags);
        question.first("generalfeedback").ifPresent(said -> draft.put(Field.EXPLANATION, text(said), draft.spot()));
        String stem = question.first("questiontext").map(this::text).orElse("");
        draft.put(Field.STEM, stem, draft.spot());
        if (stem.isEmpty()) return Raw.bad(draft, "question.import.no-stem");
        Raw raw = kind(stem, tags.contains(Tags.CASE));
        return tags.contains(Tags.PART) ? raw.as(Raw.Role.PART, Categories.weight(question.text("defaultgrade"))) : raw;
    }

    private Raw kind(String stem, boolean isCase) {
        String type = question.attribute("type");
        return switch (type) {
            case "multichoice" -> Weighted.choice(draft, stem, answers(true), isTrue(question.text("single"), true));
            case "truefalse" -> truth(stem);
            case "shortanswer" -> Weighted.blank(draft, stem, answers(false));
            case "numerical" -> number(stem);
            case "matching", "match" -> match(stem);
            case "ordering" -> order(stem);
            case "essay" -> essay(stem);
            case "cloze", "multianswer" -> new Cloze(draft, stem).raw();
            case "description" ->
                isCase
                        ? Raw.whole(draft, () -> new Question.Case("", List.of()))
                                .as(Raw.Role.CASE, 1)
                        : Raw.bad(draft, "question.import.description");
            default -> Raw.bad(draft, "question.import.qtype", type);
        };
    }

    private Raw truth(String stem) {
        List<Weighted> answers = answers(false);
        List<Weighted> right =
                answers.stream().filter(answer -> answer.percent() > 99).toList();
        if (right.size() != 1 || !right.getFirst().text().matches("(?i)true|false"))
            return Raw.bad(draft, "question.import.shares");
        for (Weighted answer : answers)
            if (!answer.feedback().isBlank()) draft.put(Field.EXPLANATION, answer.feedback(), draft.spot());
        return Raw.whole(
                draft, () -> new Question.Judge(stem, right.getFirst().text().equalsIgnoreCase("true")));
    }

    private Raw number(String stem) {
        var answers = new ArrayList<Weighted>();
        for (Element answer : question.all("answer").toList()) {
            Weighted weighted = weighted(answer, false);
            String margin = answer.text("tolerance").strip();
            if (weighted.percent() <= 0) continue;
            Optional<String> exact = Numbers.exact(weighted.text() + (margin.isEmpty() ? "" : ":" + margin));
            if (exact.isEmpty()) return Raw.bad(draft, "question.import.margin", weighted.text());
            answers.add(new Weighted(exact.get(), weighted.percent(), weighted.feedback()));
        }
        boolean units = question.first("units").flatMap(u -> u.first("unit")).isPresent();
        return units ? Raw.bad(draft, "question.import.units") : Weighted.blank(draft, stem, answers);
    }

    private Raw match(String stem) {
        var pairs = new LinkedHashMap<String, String>();
        for (Element pair : question.all("subquestion").toList()) {
            String left = text(pair);
            String right =
                    pair.first("answer").map(a -> a.text("text")).orElse("").strip();
            if (left.isEmpty()) return Raw.bad(draft, "question.import.distractor", right);
            if (pairs.put(left, right) != null) return Raw.bad(draft, "question.import.left-twice", left);
        }
        return Raw.whole(draft, () -> new Question.Match(stem, pairs));
    }

    /** Moodle writes the place of each step as its share of the mark. */
    private Raw order(String stem) {
        List<Element> steps = question.all("answer").toList();
        boolean placed = steps.stream().map(step -> percent(step)).distinct().count() == steps.size();
        Stream<Element> ordered =
                placed ? steps.stream().sorted(Comparator.comparingDouble(XmlQuestion::percent)) : steps.stream();
        List<String> texts = ordered.map(this::text).toList();
        return Raw.whole(draft, () -> new Question.Order(stem, texts));
    }

    private Raw essay(String stem) {
        String rubric = question.first("graderinfo").map(this::text).orElse("");
        double marks = percent(question.text("defaultgrade"));
        boolean whole = marks >= 1 && marks <= 100 && marks == Math.rint(marks);
        var said = Answers.rubric(rubric, whole && marks > 1 ? Optional.of((int) marks) : Optional.empty());
        var points = said.value();
        if (rubric.isEmpty() || points == null) return Raw.bad(draft, "question.essay-without-rubric");
        return Raw.whole(draft, () -> new Question.Essay(stem, points));
    }

    private List<Weighted> answers(boolean formatted) {
        return question.all("answer").map(answer -> weighted(answer, formatted)).toList();
    }

    private Weighted weighted(Element answer, boolean formatted) {
        String feedback = answer.first("feedback").map(this::text).orElse("");
        return new Weighted(formatted ? text(answer) : answer.text("text").strip(), percent(answer), feedback);
    }

    /** A text with its format; the files that come with it are kept. */
    private String text(Element element) {
        var files = new HashMap<String, String>();
        element.all("file")
                .forEach(file -> picture(file).ifPresent(picture -> {
                    files.put(file.attribute("name"), picture.name());
                    pictures.put(picture.name(), picture.bytes());
                }));
        String format = element.attribute("format");
        String text = element.text("text").isEmpty() && element.first("text").isEmpty()
                ? element.text()
                : element.text("text");
        String lines = text.replace("\r\n", "\n");
        String shown = format.isEmpty() ? "html" : format;
        Function<String, Optional<String>> named = name -> Optional.ofNullable(files.get(name));
        boolean cloze =
                CLOZE.contains(question.attribute("type")) && element.name().equals("questiontext");
        String markdown = cloze ? MoodleText.signs(lines, shown, named) : MoodleText.markdown(lines, shown, named);
        unreadable |= markdown.contains(Pictures.reference(Picture.UNREADABLE));
        return markdown;
    }

    private static Optional<Picture> picture(Element file) {
        try {
            return Picture.of(Base64.getMimeDecoder().decode(file.text().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static double percent(Element answer) {
        return percent(answer.attribute("fraction"));
    }

    private static double percent(String said) {
        return Numbers.number(said).map(Double::parseDouble).orElse(0.0);
    }

    private static boolean isTrue(String said, boolean otherwise) {
        return said.isBlank()
                ? otherwise
                : said.strip().equals("true") || said.strip().equals("1");
    }
}
