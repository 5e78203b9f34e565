package org.chuangkou.course;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.course.store.KeepingProgress;
import org.chuangkou.course.store.Progress;
import org.chuangkou.course.store.StoredLesson;
import org.chuangkou.question.Item;
import org.chuangkou.question.cited.Clause;
import org.chuangkou.question.cited.Clauses;
import org.chuangkou.question.kind.Mark;
import org.chuangkou.question.kind.Marking;
import org.chuangkou.question.kind.Response;

/** Reads on in a lesson and answers its questions. */
@Singleton
class Learning {
    private final Checks checks;
    private final Clauses clauses;
    private final KeepingProgress keeping;

    Learning(Checks checks, Clauses clauses, KeepingProgress keeping) {
        this.checks = checks;
        this.clauses = clauses;
        this.keeping = keeping;
    }

    /** What one learns from a question, with the clauses on which it rests as they are in force. */
    record Feedback(boolean correct, String explanation, List<Clause> clauses) {}

    /** @param feedback by the question's id */
    record Learned(Progress progress, Map<String, Feedback> feedback) {}

    /** The lesson's questions that are in use, by id, in its order. */
    Map<String, Item> questions(StoredLesson lesson) {
        return lesson.checks().stream()
                .map(checks::find)
                .flatMap(Optional::stream)
                .filter(item -> Answers.askable(item.question()))
                .collect(Collectors.toMap(Item::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** @param read percent of the text; @param answers to questions of the lesson, by id */
    Learned learn(String username, StoredLesson lesson, int read, Map<String, Response> answers) {
        Map<String, Item> questions = questions(lesson);
        var feedback = new LinkedHashMap<String, Feedback>();
        answers.forEach((id, response) -> {
            Item item = questions.get(id);
            if (item != null) feedback.put(id, feedback(item, right(item, response)));
        });
        Set<String> passed = feedback.entrySet().stream()
                .filter(answer -> answer.getValue().correct())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Learned(keeping.keep(username, lesson, read, passed, questions.keySet()), feedback);
    }

    Feedback feedback(Item item, boolean correct) {
        return new Feedback(
                correct,
                item.explanation(),
                List.copyOf(clauses.of(item.cites()).values()));
    }

    private static boolean right(Item item, Response response) {
        return Marking.mark(item.question(), response).filter(Mark::full).isPresent();
    }
}
