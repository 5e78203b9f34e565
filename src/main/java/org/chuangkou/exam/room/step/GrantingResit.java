package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Conducting;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/**
 * Lets candidates sit once more (补考), with another paper, while the exam is open: what they sat before does not count, and what
 * barred them, absence or a breach noted in error, bars them no more.
 */
@Singleton
class GrantingResit implements Step {
    private final Conducting conducting;
    private final SeatPlan seats;

    GrantingResit(Conducting conducting, SeatPlan seats) {
        this.conducting = conducting;
        this.seats = seats;
    }

    @Override
    public String word() {
        return "resit";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.REASON);
    }

    @Override
    public Outcome take(Order order) {
        if (order.exam().closed(order.at())) throw Refusal.conflict("room.resit-closed");
        Outcome outcome = Outcome.split(order.candidates(), one -> !order.running(one), "room.is-running");
        String exam = order.exam().id();
        List<Attempt> sat = order.attemptsOf(outcome.done());
        for (Attempt attempt : sat) if (order.counts(attempt)) conducting.annul(order.exam(), attempt, order.at());
        seats.unbar(exam, outcome.done());
        seats.admit(exam, outcome.done(), order.at());
        seats.grant(exam, sat.stream().map(Attempt::candidate).toList());
        return outcome;
    }
}
