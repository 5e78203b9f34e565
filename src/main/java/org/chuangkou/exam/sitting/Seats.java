package org.chuangkou.exam.sitting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.chuangkou.exam.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about an attempt, whose it is and which paper, remembered while it is sat: so that saving an answer asks
 * the database for nothing before its transaction.
 */
@Singleton
class Seats {
    record Seat(String candidate, Sheet sheet) {}

    private final Attempts attempts;
    private final Sheets sheets;
    private final Cache<String, Seat> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Seats(Attempts attempts, Sheets sheets) {
        this.attempts = attempts;
        this.sheets = sheets;
    }

    /** One that has just begun, so that it need not be read again. */
    void know(Attempt attempt, Paper paper) {
        known.put(attempt.id(), new Seat(attempt.candidate(), sheets.know(paper)));
    }

    Optional<Seat> find(String attempt) {
        @Nullable
        Seat seat = known.get(
                attempt,
                id -> attempts.find(id)
                        .map(found -> new Seat(found.candidate(), sheets.of(found)))
                        .orElse(null));
        return Optional.ofNullable(seat);
    }
}
