package org.chuangkou.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.chuangkou.base.Actor;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.Audited;

/** Notes for the audit trail what somebody does, in the transaction that does it. */
@Singleton
public class Audit {
    private final Outbox outbox;
    private final Clock clock;

    Audit(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param action message key below {@code audit.action.}
     * @param subject kind and id of what it is done to, e.g. {@code account:clerk}
     * @param details never a secret, never an unmasked number
     */
    public void note(Actor actor, String action, String subject, Map<String, String> details) {
        outbox.put(new Audited(clock.instant(), actor.username(), action, subject, details, actor.address()));
    }

    public void note(Actor actor, String action, String subject) {
        note(actor, action, subject, Map.of());
    }
}
