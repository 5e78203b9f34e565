package org.chuangkou.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chuangkou.base.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who a token belongs to. Looked up from a cache of a few seconds, so a revoked session ends at once on the node that
 * revoked it and within {@link #CACHED} on the others. When it was last seen is written once a minute at most.
 */
@Singleton
class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration CACHED = Duration.ofSeconds(5);
    private static final Duration TOUCHED = Duration.ofMinutes(1);

    private final SessionSteps steps;
    private final Clock clock;
    private final Cache<String, Session> cache =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(CACHED).build();

    Sessions(SessionSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** The session when the cache still knows it, without touching the database. */
    @Nullable
    Session cached(String token) {
        return cache.getIfPresent(Ids.sha256(token));
    }

    /**
     * The open or locked session of this token.
     *
     * @param person whether a browser asks: then it counts as use, and after {@link #IDLE} without use it is locked
     */
    Optional<Session> find(String token, boolean person) {
        String hash = Ids.sha256(token);
        Instant now = clock.instant();
        Optional<Session> found = steps.find(hash, now).map(session -> {
            if (session.locked()) return session;
            boolean idle = session.lastSeen().plus(IDLE).isBefore(now);
            if (idle && person) return steps.lock(session);
            return session.lastSeen().plus(TOUCHED).isBefore(now) ? steps.touch(session, now) : session;
        });
        found.ifPresent(session -> cache.put(hash, session));
        return found;
    }

    void forget(String tokenHash) {
        cache.invalidate(tokenHash);
    }

    void forgetOf(String username) {
        cache.asMap().values().removeIf(session -> session.account().username().equals(username));
    }
}
