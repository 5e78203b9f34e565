package org.chuangkou.base;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The one clock. */
@Factory
public final class Time {
    /** Where the halls are: days begin and end here, whatever zone the machine is in. */
    public static final ZoneId HALL = ZoneId.of("Asia/Shanghai");

    /** UTC, cut to microseconds: DATETIME(6) keeps no more, and one server would round where the other truncates. */
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** As the contract writes a moment: ISO-8601 with the offset of the halls. */
    public static String iso(Instant at) {
        return OffsetDateTime.ofInstant(at, HALL).toString();
    }

    public static @Nullable String isoOrNull(@Nullable Instant at) {
        return at == null ? null : iso(at);
    }
}
