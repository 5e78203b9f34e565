package org.chuangkou.exam.paper;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Seed;
import org.chuangkou.exam.blueprint.Blueprint;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.blueprint.ExamKind;

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
        for (Blueprints.Versioned known : blueprints.all())
            if (known.blueprint().kind() == ExamKind.MOCK) put(known.blueprint(), known.version());
    }

    private void put(Blueprint blueprint, int version) {
        exams.put(
                blueprint.slug(),
                blueprint.kind().word(),
                blueprint.title(),
                blueprint.slug(),
                version,
                blueprint.level(),
                null,
                null,
                blueprint.minutes(),
                blueprint.passMark(),
                Actor.SERVICE.username(),
                clock.instant());
    }
}
