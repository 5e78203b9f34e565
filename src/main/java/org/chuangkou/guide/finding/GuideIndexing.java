package org.chuangkou.guide.finding;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.GuidesRevised;
import org.chuangkou.fact.NumberedFact;
import org.chuangkou.guide.store.Library;
import org.chuangkou.search.Entry;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.meaning.Meaning;
import org.chuangkou.search.meaning.Meanings;
import org.chuangkou.search.meaning.Vector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this node's index true: fed by the outbox, by versions whose date comes, and built anew from the database when
 * it is absent or broken.
 */
@Singleton
public class GuideIndexing {
    private static final Logger LOG = LoggerFactory.getLogger(GuideIndexing.class);
    private static final int FACTS = 200;
    private static final int CODES = 500;
    /** Facts that concern no guide are passed over; now and then the index notes how far. */
    private static final int NOTED = 5_000;

    private static final int AT_ONCE = 10_000;
    private static final int MANY = 300;
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(20);

    private final SearchIndex index;
    private final Outbox outbox;
    private final Library library;
    private final Meanings meanings;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private long seen = SearchIndex.NO_CHECKPOINT;
    private @Nullable Instant forceSeen;
    private volatile Instant changed = Instant.EPOCH;
    private volatile Instant restUntil = Instant.EPOCH;

    GuideIndexing(SearchIndex index, Outbox outbox, Library library, Meanings meanings, Clock clock) {
        this.meanings = meanings;
        this.index = index;
        this.outbox = outbox;
        this.library = library;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "250ms", initialDelay = "100ms")
    void tick() {
        try {
            if (!clock.instant().isBefore(restUntil)) goOn();
        } catch (RuntimeException e) {
            LOG.warn("The index could not be brought up to date, next try in a moment: {}", e.toString());
        }
    }

    /** After an import the index lies in many parts; one is quicker to search. */
    @Scheduled(fixedDelay = "15s", initialDelay = "20s")
    void tidy() {
        try {
            if (changed.plus(QUIET).isBefore(clock.instant()) && index.tidy())
                LOG.info("The index lies in one part again, {} guides", index.size());
        } catch (RuntimeException e) {
            LOG.warn("The index could not be tidied, next try in a moment: {}", e.toString());
        }
    }

    /** Brings the index up to the newest numbered fact before it returns. */
    public void catchUp() {
        goOn();
        restUntil = Instant.EPOCH;
    }

    private void goOn() {
        turn.lock();
        try {
            if (!index.health().ready()) rebuild();
            if (seen < index.checkpoint()) seen = index.checkpoint();
            while (step()) {}
            comeIntoForce();
        } finally {
            turn.unlock();
        }
    }

    private void rebuild() {
        Instant begun = clock.instant();
        long checkpoint = outbox.last();
        int total = library.count("guide");
        LOG.info("The index is {}, building it from {} guides", index.health(), total);
        index.rebuild(all(), checkpoint, done -> LOG.info("Indexed {} of {} guides", done, total));
        seen = checkpoint;
        forceSeen = begun;
        LOG.info("The index is ready with {} guides", index.size());
    }

    private Stream<Entry> all() {
        return Stream.iterate(
                        library.codes("guide", "", CODES),
                        codes -> !codes.isEmpty(),
                        codes -> library.codes("guide", codes.getLast(), CODES))
                .flatMap(codes -> entries(codes).stream());
    }

    /** Guides in force as the index sees them, with what is known of their meaning. */
    List<Entry> entries(Collection<String> codes) {
        List<Entry> entries =
                library.guidesInForce(codes).stream().map(Entries::of).toList();
        Set<String> texts = new HashSet<>();
        entries.forEach(entry -> texts.addAll(entry.meaningTexts()));
        Map<String, Vector> known = meanings.known(texts);
        return entries.stream().map(entry -> with(entry, known)).toList();
    }

    private static Entry with(Entry entry, Map<String, Vector> known) {
        List<String> texts = entry.meaningTexts();
        Vector title = known.get(texts.getFirst());
        Vector whole = known.get(texts.getLast());
        return title == null || whole == null ? entry : entry.meaning(new Meaning(title, whole));
    }

    /** Puts these guides anew, because more is known of them. */
    void refresh(Collection<String> codes) {
        turn.lock();
        try {
            if (index.health().ready()) put(new LinkedHashSet<>(codes), Math.max(seen, index.checkpoint()));
        } finally {
            turn.unlock();
        }
    }

    private boolean step() {
        List<NumberedFact> facts = outbox.after(seen, FACTS);
        if (facts.isEmpty()) return false;
        long last = facts.getLast().sequence();
        Set<String> codes = new LinkedHashSet<>();
        for (NumberedFact numbered : facts) {
            if (numbered.fact() instanceof GuidesRevised revised)
                revised.items().forEach(item -> codes.add(item.item()));
        }
        if (!codes.isEmpty() || last - index.checkpoint() > NOTED) put(codes, last);
        seen = last;
        return facts.size() == FACTS;
    }

    private void put(Set<String> codes, long checkpoint) {
        List<String> all = List.copyOf(codes);
        int from = 0;
        // Whatever piled up while this node was down: no more at once than there is memory for.
        for (; all.size() - from > AT_ONCE; from += AT_ONCE)
            putAll(all.subList(from, from + AT_ONCE), index.checkpoint());
        putAll(all.subList(from, all.size()), checkpoint);
        changed = clock.instant();
        // An import goes on: what it brings is put in few large steps, which costs far less than many small ones.
        restUntil = codes.size() < MANY ? changed : changed.plus(REST);
    }

    private void putAll(List<String> codes, long checkpoint) {
        var entries = new ArrayList<Entry>();
        var missing = new HashSet<>(codes);
        for (int from = 0; from < codes.size(); from += CODES) {
            for (Entry entry : entries(codes.subList(from, Math.min(codes.size(), from + CODES)))) {
                missing.remove(entry.id());
                entries.add(entry);
            }
        }
        index.update(entries, missing, checkpoint);
    }

    /** A version may come into force while nothing happens, also while the service is down. */
    private void comeIntoForce() {
        Instant now = clock.instant();
        Instant after = forceSeen == null ? outbox.timeOf(index.checkpoint()) : forceSeen;
        if (forceSeen != null && forceSeen.plusSeconds(5).isAfter(now)) return;
        List<String> codes = library.comingIntoForce(after, now);
        if (!codes.isEmpty()) put(new LinkedHashSet<>(codes), Math.max(seen, index.checkpoint()));
        forceSeen = now;
    }
}
