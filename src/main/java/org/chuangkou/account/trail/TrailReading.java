package org.chuangkou.account.trail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the trail, a stretch at a time. */
@Singleton
class TrailReading {
    private final EntryRows entries;
    private final HeadRows heads;

    TrailReading(EntryRows entries, HeadRows heads) {
        this.entries = entries;
        this.heads = heads;
    }

    @Transactional(readOnly = true)
    List<Entry> after(long after, int size) {
        return entries.after(after, size);
    }

    /** Newest first, of those numbered below {@code before}. */
    @Transactional(readOnly = true)
    List<Entry> before(long before, TrailFilter filter, int size) {
        return entries.before(
                before, filter.since(), filter.until(), filter.actor(), filter.action(), filter.subjectPattern(), size);
    }

    @Transactional(readOnly = true)
    List<String> actions() {
        return entries.actions();
    }

    /** Where the chain should end; its origin when even that row is gone. */
    @Transactional(readOnly = true)
    Head head() {
        return heads.find().orElse(Head.ORIGIN);
    }
}
