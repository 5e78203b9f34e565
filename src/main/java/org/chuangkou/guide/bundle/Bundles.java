package org.chuangkou.guide.bundle;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.guide.bundle.BundleRows.BundleRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All bundles. They are few and read at every keystroke of a search, so each node keeps them in memory; what another node
 * has put into the database is seen within half a minute.
 */
@Singleton
public class Bundles {
    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);

    private final BundleRows rows;
    private final Clock clock;
    private volatile Known known =
            new Known(List.of(), List.of(), CompletableFuture.completedFuture(new BundleNames(List.of())));

    Bundles(BundleRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param names made ready beside: they want to know how everything is read, which takes longest of all at a start */
    private record Known(List<String> hashes, List<Bundle> bundles, CompletableFuture<BundleNames> names) {}

    /** By slug. */
    public List<Bundle> all() {
        return known.bundles();
    }

    public Optional<Bundle> find(String slug) {
        return all().stream().filter(bundle -> bundle.slug().equals(slug)).findFirst();
    }

    /** Bundles that these words surely mean, best first; from memory alone. */
    public List<Bundle> meantBy(String words, int size) {
        return known.names().join().find(words, size);
    }

    /** Bundles of which this item is a step. */
    public List<Bundle> with(String item) {
        return all().stream()
                .filter(bundle -> bundle.steps().stream().anyMatch(step -> item.equals(step.item())))
                .toList();
    }

    /** Makes these all bundles that there are. */
    @Atomic
    void replaceAll(List<Bundle> bundles) {
        Map<String, String> there = new HashMap<>();
        rows.all().forEach(row -> there.put(row.slug(), row.hash()));
        Set<String> gone = new HashSet<>(there.keySet());
        for (Bundle bundle : bundles) {
            BundleRow row = BundleRow.of(bundle, clock.instant());
            gone.remove(row.slug());
            if (!row.hash().equals(there.get(row.slug()))) rows.put(row);
        }
        gone.stream().sorted().forEach(rows::delete);
    }

    @Scheduled(fixedDelay = "30s", initialDelay = "30s")
    void tick() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.warn("The bundles could not be read again, next try in a moment: {}", e.toString());
        }
    }

    /** Reads what is in the database, if it has changed. */
    void refresh() {
        if (rows.hashes().equals(known.hashes())) return;
        var hashes = new ArrayList<String>();
        var bundles = new ArrayList<Bundle>();
        for (BundleRow row : rows.all()) {
            hashes.add(row.hash());
            try {
                bundles.add(Json.read(row.body(), Bundle.class));
            } catch (IllegalStateException e) {
                LOG.warn(
                        "The bundle {} was written by another version and cannot be read: {}",
                        row.slug(),
                        e.toString());
            }
        }
        known = new Known(
                List.copyOf(hashes),
                List.copyOf(bundles),
                CompletableFuture.supplyAsync(() -> new BundleNames(bundles)));
    }
}
