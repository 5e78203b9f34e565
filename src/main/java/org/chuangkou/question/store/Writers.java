package org.chuangkou.question.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.chuangkou.question.store.StepRows.StepRow;

/** Who wrote anything of what is to be approved: all versions since the last one that was. They never approve it. */
@Singleton
public class Writers {
    private final QuestionRows questions;
    private final VersionRows versions;
    private final StepRows steps;

    Writers(QuestionRows questions, VersionRows versions, StepRows steps) {
        this.questions = questions;
        this.versions = versions;
        this.steps = steps;
    }

    /** User names; none for a question that there is not. */
    @Transactional(readOnly = true)
    public Set<String> of(String id) {
        return questions.find(id).map(this::of).orElse(Set.of());
    }

    Set<String> of(QuestionRow row) {
        int approved = steps.of(row.id()).stream()
                .filter(taken ->
                        taken.step().equals(Step.APPROVE.word()) || taken.step().equals(Step.CONFIRM.word()))
                .mapToInt(StepRow::version)
                .max()
                .orElse(0);
        var writers = new HashSet<String>();
        versions.of(row.id()).stream()
                .filter(version -> version.version() > approved)
                .forEach(version -> writers.add(version.author()));
        writers.add(row.author());
        return writers;
    }
}
