package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.exam.sitting.Conducting;

/** Ends the attempts now, with what was saved. */
@Singleton
class EndingAttempts implements Step {
    private final Conducting conducting;

    EndingAttempts(Conducting conducting) {
        this.conducting = conducting;
    }

    @Override
    public String word() {
        return "end";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.ALL, Needs.REASON);
    }

    @Override
    public Outcome take(Order order) {
        Outcome outcome = Outcome.split(order.candidates(), order::running, "room.not-running");
        conducting.end(order.attemptsOf(outcome.done()), order.at());
        return outcome;
    }
}
