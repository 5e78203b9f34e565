package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.exam.sitting.seat.Seat.Bar;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/** Notes that candidates did not come (缺考): they cannot begin any more. */
@Singleton
class MarkingAbsent implements Step {
    private final SeatPlan seats;

    MarkingAbsent(SeatPlan seats) {
        this.seats = seats;
    }

    @Override
    public String word() {
        return "absent";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.REASON);
    }

    @Override
    public Outcome take(Order order) {
        Outcome outcome =
                Outcome.split(order.candidates(), one -> !order.attempts().containsKey(one), "room.has-begun");
        seats.bar(order.exam().id(), outcome.done(), Bar.ABSENT, order.reason());
        return outcome;
    }
}
