package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/** Notes that the candidates are who they say (身份核验). */
@Singleton
class CheckingIdentity implements Step {
    private final SeatPlan seats;

    CheckingIdentity(SeatPlan seats) {
        this.seats = seats;
    }

    @Override
    public String word() {
        return "check";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES);
    }

    @Override
    public Outcome take(Order order) {
        seats.check(order.exam().id(), order.candidates(), order.actor().username(), order.at());
        return Outcome.done(order.candidates());
    }
}
