package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Set;
import org.chuangkou.exam.sitting.seat.SeatPlan;

/** Gives a candidate a seat; several get the label with a number, in the order of the list: … */
@Singleton
class Seating implements Step {
    private final SeatPlan seats;

    Seating(SeatPlan seats) {
        this.seats = seats;
    }

    @Override
    public String word() {
        return "seat";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES, Needs.SEAT);
    }

    @Override
    public Outcome take(Order order) {
        var labels = new LinkedHashMap<String, String>();
        int digits = Math.max(2, String.valueOf(order.candidates().size()).length());
        for (String candidate : order.candidates())
            labels.put(
                    candidate,
                    order.candidates().size() == 1
                            ? order.seat()
                            : order.seat() + ("-%0" + digits + "d").formatted(labels.size() + 1));
        seats.label(order.exam().id(), labels);
        return Outcome.done(order.candidates());
    }
}
