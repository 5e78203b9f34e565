package org.chuangkou.feed.routing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.jspecify.annotations.Nullable;

/** Moments as the contract writes them. */
final class Moment {
    /** What a database can tell apart from nothing at all. */
    private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");

    private Moment() {}

    /**
     * ISO-8601 with an offset. A plus that came unescaped in an address has become a space.
     *
     * @throws Refusal naming {@code at}
     */
    static Instant of(@Nullable String written, Instant now) {
        if (written == null || written.isBlank()) return now;
        try {
            Instant at = OffsetDateTime.parse(written.strip().replace(' ', '+')).toInstant();
            if (at.isBefore(EARLIEST) || !at.isBefore(Standings.EVER)) throw refused();
            return at;
        } catch (DateTimeException e) {
            throw refused();
        }
    }

    static OffsetDateTime shown(Instant at) {
        return OffsetDateTime.ofInstant(at, Time.HALL);
    }

    private static Refusal refused() {
        return Refusal.invalid(List.of(Fault.field("at", "feed.at")));
    }
}
