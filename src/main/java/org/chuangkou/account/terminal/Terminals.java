package org.chuangkou.account.terminal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.chuangkou.account.door.HallTerminals;
import org.chuangkou.base.Ids;

/** Registered hall terminals by their secret. A revoked one is shut out at once here, on other nodes within seconds. */
@Singleton
class Terminals implements HallTerminals {
    private final TerminalRows rows;
    private final AtomicLong forgotten = new AtomicLong();
    private final Cache<String, Known> cache = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Terminals(TerminalRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Known> find(String token) {
        String hash = Ids.sha256(token);
        Known known = cache.getIfPresent(hash);
        if (known != null) return Optional.of(known);
        long before = forgotten.get();
        Optional<Known> found = rows.byToken(hash).map(terminal -> new Known(terminal.id(), terminal.name()));
        found.ifPresent(terminal -> cache.put(hash, terminal));
        // What was read may be older than a revocation that came meanwhile.
        if (forgotten.get() != before) cache.invalidate(hash);
        return found;
    }

    void forgetAll() {
        forgotten.incrementAndGet();
        cache.invalidateAll();
    }
}
