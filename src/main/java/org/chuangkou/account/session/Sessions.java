package org.chuangkou.account.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.chuangkou.base.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who a token belongs to. Looked up from a cache of a few seconds, so a revoked session ends at once on the node that
 * revoked it and within {@link #CACHED} on the others. When it was last seen is written once a minute at most.
 */
@Singleton
public class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration CACHED = Duration.ofSeconds(5);
    private static final Duration TOUCHED = Duration.ofMinutes(1);

    private final SessionSteps steps;
    private final LastSeen lastSeen;
    private final Clock clock;
    private final AtomicLong forgotten = new AtomicLong();
    private final Cache<String, Session> cache =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(CACHED).build();

    Sessions(SessionSteps steps, LastSeen lastSeen, Clock clock) {
        this.steps = steps;
        this.lastSeen = lastSeen;
        this.clock = clock;
    }

    /** The session when the cache still knows it, without touching the database. */
    @Nullable
    public Session cached(String token) {
        return cache.getIfPresent(Ids.sha256(token));
    }

    /**
     * The session of this token, if it has not ended.
     *
     * @param person whether a browser asks: then it is locked after {@link #IDLE} without use
     */
    public Optional<Session> find(String token, boolean person) {
        String hash = Ids.sha256(token);
        Instant now = clock.instant();
        long before = forgotten.get();
        Optional<Session> found = steps.find(hash, now).map(session -> {
            if (session.locked()) return session;
            boolean idle = session.lastSeen().plus(IDLE).isBefore(now);
            if (idle && person) return steps.lockIdle(session);
            if (!session.lastSeen().plus(TOUCHED).isBefore(now)) return session;
            lastSeen.note(hash, now);
            return session.seen(now);
        });
        found.ifPresent(session -> cache.put(hash, session));
        // What was read may be older than a lock or an end that came meanwhile.
        if (forgotten.get() != before) cache.invalidate(hash);
        return found;
    }

    void forget(String tokenHash) {
        forgotten.incrementAndGet();
        cache.invalidate(tokenHash);
    }

    public void forgetOf(String username) {
        forgotten.incrementAndGet();
        cache.asMap().values().removeIf(session -> session.account().username().equals(username));
    }
}
