package org.chuangkou.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.kind.WrongQuestion;

/** What is asked and what is right, from the fields of a tree. */
final class QuestionReading {
    private final List<Fault> faults;

    QuestionReading(List<Fault> faults) {
        this.faults = faults;
    }

    /** Empty when something is wrong with it, which is noted then. */
    Optional<Question> read(Fields fields) {
        int before = faults.size();
        String word = fields.text("type", true);
        if (faults.size() > before) return Optional.empty();
        Optional<Type> type = Type.called(word);
        if (type.isEmpty()) {
            fields.fault("type", "question.field.type", Type.words());
            return Optional.empty();
        }
        try {
            Question question = read(type.get(), fields);
            return faults.size() > before ? Optional.empty() : Optional.of(question);
        } catch (WrongQuestion wrong) {
            // What is missing or misshapen explains why the whole is wrong; that alone is told then.
            if (faults.size() == before)
                fields.fault(wrong.field(), wrong.key(), wrong.args().toArray());
            return Optional.empty();
        }
    }

    private Question read(Type type, Fields fields) {
        String stem = fields.text("stem", true);
        return switch (type) {
            case SINGLE -> new Question.Single(stem, fields.texts("options", true), fields.text("answer", true));
            case MULTIPLE ->
                new Question.Multiple(
                        stem,
                        fields.texts("options", true),
                        new LinkedHashSet<>(fields.texts("answer", true)),
                        rule(fields));
            case JUDGE -> new Question.Judge(stem, truth(fields));
            case BLANK -> new Question.Blank(stem, blanks(fields));
            case ORDER -> new Question.Order(stem, fields.texts("steps", true));
            case MATCH -> new Question.Match(stem, pairs(fields));
            case CASE -> new Question.Case(stem, parts(fields));
            case ESSAY -> new Question.Essay(stem, rubric(fields));
        };
    }

    private static Question.Multiple.Rule rule(Fields fields) {
        String marking = fields.text("marking", false);
        if (!List.of("", "exact", "partial").contains(marking)) fields.fault("marking", "question.field.marking");
        return marking.equals("partial") ? Question.Multiple.Rule.PARTIAL : Question.Multiple.Rule.EXACT;
    }

    private static boolean truth(Fields fields) {
        JsonNode answer = fields.present("answer");
        if (answer == null) fields.fault("answer", "refusal.missing");
        else if (!answer.isBoolean()) fields.fault("answer", "question.field.truth");
        else return answer.booleanValue();
        return false;
    }

    private static List<List<String>> blanks(Fields fields) {
        var blanks = new ArrayList<List<String>>();
        for (JsonNode ways : fields.nodes("blanks", true)) {
            var texts = new ArrayList<String>();
            if (!ways.isArray()) fields.fault("blanks[" + blanks.size() + "]", "question.field.list");
            ways.forEach(way -> {
                if (way.isTextual()) texts.add(way.textValue().strip());
                else fields.fault("blanks[" + blanks.size() + "]", "question.field.text");
            });
            blanks.add(texts);
        }
        return blanks;
    }

    private static LinkedHashMap<String, String> pairs(Fields fields) {
        var pairs = new LinkedHashMap<String, String>();
        JsonNode node = fields.present("pairs");
        if (node == null) fields.fault("pairs", "refusal.missing");
        else if (!node.isObject()) fields.fault("pairs", "question.field.object");
        else
            node.properties().forEach(pair -> {
                if (pair.getValue().isTextual())
                    pairs.put(pair.getKey().strip(), pair.getValue().textValue().strip());
                else fields.fault("pairs." + pair.getKey(), "question.field.text");
            });
        return pairs;
    }

    private List<Question.Case.Part> parts(Fields fields) {
        var parts = new ArrayList<Question.Case.Part>();
        List<JsonNode> nodes = fields.nodes("parts", true);
        for (int i = 0; i < nodes.size(); i++) {
            Fields part = fields.list(nodes.get(i), "parts", i);
            Optional<Question> question = read(part);
            int weight = part.whole("weight", 1, 10).orElse(1);
            part.end();
            question.filter(asked -> {
                        if (asked instanceof Question.Case) part.fault("type", "question.case-in-case");
                        return !(asked instanceof Question.Case);
                    })
                    .ifPresent(asked -> parts.add(new Question.Case.Part(asked, weight)));
        }
        return parts;
    }

    private static List<Question.Essay.Criterion> rubric(Fields fields) {
        var rubric = new ArrayList<Question.Essay.Criterion>();
        List<JsonNode> nodes = fields.nodes("rubric", true);
        for (int i = 0; i < nodes.size(); i++) {
            Fields criterion = fields.list(nodes.get(i), "rubric", i);
            String point = criterion.text("point", true);
            Optional<Integer> marks = criterion.whole("marks", 1, 50);
            if (marks.isEmpty() && !criterion.has("marks")) criterion.fault("marks", "refusal.missing");
            criterion.end();
            if (!point.isBlank() && marks.isPresent()) rubric.add(new Question.Essay.Criterion(point, marks.get()));
        }
        return rubric;
    }
}
