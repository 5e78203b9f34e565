package org.chuangkou.account.terminal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A computer in the hall at which everybody on duty may read and print. It is registered once with a code that an
 * administrator reads out, and keeps a secret of its own from then on.
 *
 * @param hallWindow the window at which it stands, if any
 */
@MappedEntity("terminal")
record Terminal(
        @Id String id,
        String name,
        @Nullable String place,
        @Nullable String hallWindow,
        @Nullable String codeHash,
        @Nullable Instant codeUntil,
        @Nullable String tokenHash,
        Instant createdAt,
        @Nullable Instant registeredAt,
        @Nullable Instant revokedAt) {

    /** Until when its code may be entered, if one is open. */
    Optional<Instant> openUntil(Instant now) {
        return Optional.ofNullable(codeUntil).filter(until -> codeHash != null && until.isAfter(now));
    }
}
