package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.exam.sitting.Conducting;

/** The clock goes on, and the time for which it stood still is given. */
@Singleton
class Resuming implements Step {
    private final Conducting conducting;

    Resuming(Conducting conducting) {
        this.conducting = conducting;
    }

    @Override
    public String word() {
        return "resume";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.ALL);
    }

    @Override
    public Outcome take(Order order) {
        Outcome outcome = Outcome.split(order.candidates(), order::paused, "room.not-paused");
        conducting.resume(order.attemptsOf(outcome.done()), order.at());
        return outcome;
    }
}
