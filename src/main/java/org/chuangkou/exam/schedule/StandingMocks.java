package org.chuangkou.exam.schedule;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Seed;
import org.chuangkou.exam.blueprint.Blueprint;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.schedule.ExamRows.ExamRow;

/** Each mock blueprint that comes with the product is an exam that stands open to everybody. */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class StandingMocks implements Seed {
    private final Blueprints blueprints;
    private final ExamRows exams;
    private final Clock clock;

    StandingMocks(Blueprints blueprints, ExamRows exams, Clock clock) {
        this.blueprints = blueprints;
        this.exams = exams;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    @Atomic
    public void sow() {
        exams.put(blueprints.all().stream()
                .filter(known -> known.blueprint().kind() == ExamKind.MOCK)
                .map(known -> ExamRow.of(standing(known.blueprint(), known.version()), clock.instant()))
                .toList());
    }

    private static Exam standing(Blueprint blueprint, int version) {
        return new Exam(
                blueprint.slug(),
                blueprint.kind(),
                blueprint.title(),
                blueprint.slug(),
                version,
                blueprint.level(),
                null,
                null,
                blueprint.minutes(),
                blueprint.passMark(),
                Rules.NONE,
                null,
                null,
                null);
    }
}
