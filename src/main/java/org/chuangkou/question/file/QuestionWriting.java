package org.chuangkou.question.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.chuangkou.question.kind.Type;

/** What is asked and what is right, as fields of a tree. */
final class QuestionWriting {
    private QuestionWriting() {}

    static void write(Question question, ObjectNode into) {
        into.put("stem", question.stem());
        switch (question) {
            case Question.Single single -> {
                texts(into, "options", single.options());
                into.put("answer", single.answer());
            }
            case Question.Multiple multiple -> {
                texts(into, "options", multiple.options());
                texts(into, "answer", multiple.answer().stream().sorted().toList());
                if (multiple.rule() == Rule.PARTIAL) into.put("marking", "partial");
            }
            case Question.Judge judge -> into.put("answer", judge.answer());
            case Question.Blank blank -> {
                ArrayNode blanks = into.putArray("blanks");
                blank.accepted().forEach(ways -> ways.forEach(blanks.addArray()::add));
            }
            case Question.Order order -> texts(into, "steps", order.steps());
            case Question.Match match -> match.pairs().forEach(into.putObject("pairs")::put);
            case Question.Case material -> {
                ArrayNode parts = into.putArray("parts");
                material.parts().forEach(part -> part(part, parts.addObject()));
            }
            case Question.Essay essay -> {
                ArrayNode rubric = into.putArray("rubric");
                essay.rubric()
                        .forEach(criterion -> rubric.addObject()
                                .put("point", criterion.point())
                                .put("marks", criterion.marks()));
            }
        }
    }

    private static void part(Question.Case.Part part, ObjectNode into) {
        into.put("type", Type.of(part.question()).word());
        write(part.question(), into);
        if (part.weight() != 1) into.put("weight", part.weight());
    }

    private static void texts(ObjectNode into, String name, List<String> texts) {
        texts.forEach(into.putArray(name)::add);
    }
}
