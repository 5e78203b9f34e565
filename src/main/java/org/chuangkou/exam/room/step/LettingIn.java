package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.account.Keys;

/** Lets somebody sign in again who typed the password wrongly too often. */
@Singleton
class LettingIn implements Step {
    private final Keys keys;

    LettingIn(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String word() {
        return "unlock";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of(Needs.CANDIDATES);
    }

    @Override
    public Outcome take(Order order) {
        order.candidates().forEach(candidate -> keys.forgive(candidate, order.actor()));
        return Outcome.done(order.candidates());
    }
}
