package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.chuangkou.exam.sitting.Conducting;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/**
 * Gives time for time lost (补时). Whoever has not begun gets it at the beginning; whoever has ended gets none, except for a
 * resit.
 */
@Singleton
class Compensating implements Step {
    private final Conducting conducting;
    private final SeatPlan seats;

    Compensating(Conducting conducting, SeatPlan seats) {
        this.conducting = conducting;
        this.seats = seats;
    }

    @Override
    public String word() {
        return "compensate";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.ALL, Needs.REASON, Needs.MINUTES);
    }

    @Override
    public Outcome take(Order order) {
        Outcome outcome = Outcome.split(
                order.candidates(), one -> !order.attempts().containsKey(one) || order.running(one), "room.has-ended");
        List<String> running = outcome.done().stream().filter(order::running).toList();
        conducting.extend(order.attemptsOf(running), order.more());
        seats.extend(order.exam().id(), outcome.done(), (int) order.more().toSeconds());
        return outcome;
    }
}
