package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.exam.sitting.Conducting;

/** Stops the clock of those who are at the paper, and covers it. */
@Singleton
class Pausing implements Step {
    private final Conducting conducting;

    Pausing(Conducting conducting) {
        this.conducting = conducting;
    }

    @Override
    public String word() {
        return "pause";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.ALL, Needs.REASON);
    }

    @Override
    public Outcome take(Order order) {
        Outcome outcome =
                Outcome.split(order.candidates(), one -> order.running(one) && !order.paused(one), "room.not-going");
        conducting.pause(order.attemptsOf(outcome.done()), order.at());
        return outcome;
    }
}
