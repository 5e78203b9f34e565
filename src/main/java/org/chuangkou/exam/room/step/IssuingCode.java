package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.sitting.seat.ResumeCodes;

/** Gives out codes with which an attempt goes on at another computer. */
@Singleton
class IssuingCode implements Step {
    private final ResumeCodes codes;

    IssuingCode(ResumeCodes codes) {
        this.codes = codes;
    }

    @Override
    public String word() {
        return "code";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES);
    }

    @Override
    public Outcome take(Order order) {
        if (!order.exam().rules().oneDevice()) throw Refusal.conflict("room.any-device");
        Outcome outcome = Outcome.split(order.candidates(), order::running, "room.not-running");
        var given = new LinkedHashMap<String, String>();
        for (String candidate : outcome.done())
            given.put(candidate, codes.issue(order.exam().id(), candidate, order.at()));
        return outcome.with(given);
    }
}
