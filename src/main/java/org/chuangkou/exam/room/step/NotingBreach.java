package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Conducting;
import org.chuangkou.exam.sitting.seat.Seat.Bar;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/** Notes a breach of the rules (违纪): the attempt does not count, and no other can be begun. */
@Singleton
class NotingBreach implements Step {
    private final Conducting conducting;
    private final SeatPlan seats;

    NotingBreach(Conducting conducting, SeatPlan seats) {
        this.conducting = conducting;
        this.seats = seats;
    }

    @Override
    public String word() {
        return "breach";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.REASON);
    }

    @Override
    public Outcome take(Order order) {
        for (Attempt attempt : order.attemptsOf(order.candidates()))
            if (order.counts(attempt)) conducting.annul(order.exam(), attempt, order.at());
        seats.bar(order.exam().id(), order.candidates(), Bar.BREACH, order.reason());
        return Outcome.done(order.candidates());
    }
}
