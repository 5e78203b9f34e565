package org.chuangkou.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as stored; {@code roles} are names with spaces between. */
@MappedEntity("account")
record AccountRow(
        @Id String username,
        String name,
        String passwordHash,
        @Nullable String pinHash,
        String roles,
        boolean enabled,
        Instant createdAt,
        boolean mustChange) {}
