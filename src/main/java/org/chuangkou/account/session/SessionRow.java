package org.chuangkou.account.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A session as stored: of its token only the hash. */
@MappedEntity("session")
record SessionRow(
        @Id String tokenHash,
        String id,
        String username,
        Instant createdAt,
        Instant expiresAt,
        Instant lastSeen,
        boolean locked,
        int wrongPins,
        String address,
        String agent) {}
