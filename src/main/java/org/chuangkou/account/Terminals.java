package org.chuangkou.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.chuangkou.base.Ids;

/** Registered hall terminals by their secret. A revoked one is shut out within seconds on every node. */
@Singleton
class Terminals {
    private final TerminalRows rows;
    private final Cache<String, Terminal> cache = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Terminals(TerminalRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    Optional<Terminal> find(String token) {
        String hash = Ids.sha256(token);
        Terminal known = cache.getIfPresent(hash);
        if (known != null) return Optional.of(known);
        Optional<Terminal> found = rows.byToken(hash);
        found.ifPresent(terminal -> cache.put(hash, terminal));
        return found;
    }

    void forgetAll() {
        cache.invalidateAll();
    }
}
