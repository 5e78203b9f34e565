package org.chuangkou.guide.finding;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.lease.Leases;
import org.chuangkou.base.lease.Node;
import org.chuangkou.search.Entry;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.meaning.Meanings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says the meaning of guides that are found by words alone so far. One node computes, all others take over what the database then
 * knows; nothing remembers how far it is but the index itself, so a stop loses nothing.
 */
@Singleton
public class MeaningIndexing {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningIndexing.class);
    private static final String LEASE = "meanings";
    private static final Duration HELD = Duration.ofMinutes(2);
    private static final int AT_ONCE = 64;
    private static final int TELL_EVERY = 50;

    private final SearchIndex index;
    private final GuideIndexing indexing;
    private final Meanings meanings;
    private final Leases leases;
    private final Node node;
    private final Clock clock;
    private int turns;

    MeaningIndexing(
            SearchIndex index, GuideIndexing indexing, Meanings meanings, Leases leases, Node node, Clock clock) {
        this.index = index;
        this.indexing = indexing;
        this.meanings = meanings;
        this.leases = leases;
        this.node = node;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "500ms", initialDelay = "5s")
    void tick() {
        try {
            while (step()) {
                if (++turns % TELL_EVERY == 0)
                    LOG.info("Guides without a meaning yet: {} of {}", index.countWithoutMeaning(), index.size());
            }
        } catch (RuntimeException e) {
            LOG.warn("Meanings could not be computed, next try in a moment: {}", e.toString());
        }
    }

    /** Does some of the work. @return whether there may be more */
    public boolean step() {
        List<String> codes = index.withoutMeaning(AT_ONCE);
        if (codes.isEmpty() || !meanings.ready()) return false;
        boolean mine = held();
        Set<String> texts = new HashSet<>();
        for (Entry entry : indexing.entries(codes)) texts.addAll(entry.meaningTexts());
        int known = (mine ? meanings.of(texts) : meanings.known(texts)).size();
        if (known == 0) return false;
        indexing.refresh(codes);
        return known == texts.size();
    }

    @Atomic
    boolean held() {
        Instant now = clock.instant();
        return leases.take(LEASE, node.id(), now, now.plus(HELD)) == 1;
    }
}
