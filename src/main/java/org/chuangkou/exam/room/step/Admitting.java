package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/** Lets latecomers begin. */
@Singleton
class Admitting implements Step {
    private final SeatPlan seats;

    Admitting(SeatPlan seats) {
        this.seats = seats;
    }

    @Override
    public String word() {
        return "admit";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES);
    }

    @Override
    public Outcome take(Order order) {
        Outcome outcome =
                Outcome.split(order.candidates(), one -> !order.attempts().containsKey(one), "room.has-begun");
        seats.admit(order.exam().id(), outcome.done(), order.at());
        return outcome;
    }
}
