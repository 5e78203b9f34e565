package org.chuangkou.fact;

import java.time.Instant;
import java.util.Map;

/**
 * Somebody did something that the audit trail keeps: a sign-in, a change, an unmasking.
 *
 * @param actor user name, or {@code -} for nobody in particular
 * @param action what was done, e.g. {@code session.opened}; a message key below {@code audit.action.}
 * @param subject what it was done to, e.g. {@code account:clerk}
 * @param details names and values that explain it; never a secret, never an unmasked number
 * @param address where the request came from, or {@code -} for the service itself
 */
public record Audited(
        Instant at, String actor, String action, String subject, Map<String, String> details, String address)
        implements Fact {
    public Audited {
        details = Map.copyOf(details);
    }
}
