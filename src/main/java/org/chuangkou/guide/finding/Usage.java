package org.chuangkou.guide.finding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Time;

/** What is opened, by whom, and what is searched in vain. Of a search only its words are kept, never who searched. */
@Singleton
public class Usage {
    private static final int WORDS = 200;

    private final UsageRows rows;
    private final Clock clock;

    Usage(UsageRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Atomic
    public void opened(String username, String code) {
        Instant now = clock.instant();
        rows.opened(username, code, today(now), now);
    }

    @Atomic
    public List<String> recent(String username, int size) {
        return rows.recent(username, size);
    }

    /** Codes these people opened most in the last {@code days}. */
    @Atomic
    public List<String> frequent(Collection<String> usernames, int days, int size) {
        if (usernames.isEmpty()) return List.of();
        return rows.frequent(usernames, today(clock.instant()).minusDays(days), size);
    }

    /** How often the guides that were opened most in the last {@code days} were, by code. */
    @Atomic
    public Map<String, Long> mostOpened(int days, int size) {
        var opened = new LinkedHashMap<String, Long>();
        rows.mostOpened(today(clock.instant()).minusDays(days), size)
                .forEach(row -> opened.put(row.code(), row.times()));
        return opened;
    }

    @Atomic
    public void missed(String words) {
        String text = words.strip();
        if (text.isEmpty()) return;
        rows.missed(
                text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), WORDS))),
                today(clock.instant()));
    }

    /** Words that found nothing in the last {@code days}, most frequent first. */
    @Atomic
    public List<Miss> misses(int days, int size) {
        return rows.misses(today(clock.instant()).minusDays(days), size);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Time.HALL);
    }
}
