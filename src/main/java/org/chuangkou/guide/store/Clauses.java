package org.chuangkou.guide.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Batches;
import org.chuangkou.guide.document.ClauseHash;
import org.chuangkou.guide.store.VersionRows.StandingRow;

/** The clauses of documents as they stand and will stand, by their hashes: what citations are compared with. */
@Singleton
public class Clauses {
    private static final int AT_ONCE = 200;

    private final DocumentRows documents;
    private final VersionRows versions;
    private final Clock clock;

    Clauses(DocumentRows documents, VersionRows versions, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.clock = clock;
    }

    /** A version of a document from the moment it comes into force until the next does. */
    public record Standing(int version, Instant from, Map<String, String> hashes) {
        public Standing {
            hashes = Map.copyOf(hashes);
        }
    }

    /**
     * For each of these documents the version in force now, then those to come. A document of which none is in force
     * now begins with one to come; an unknown one is left out.
     */
    @Transactional(readOnly = true)
    public Map<String, List<Standing>> standing(Collection<String> codes) {
        var found = new LinkedHashMap<String, List<Standing>>();
        for (var some : Batches.of(codes, AT_ONCE))
            for (StandingRow row : versions.standing(some, clock.instant()))
                add(found.computeIfAbsent(row.code(), code -> new ArrayList<>()), row);
        return found;
    }

    /** Of versions that come into force at one moment only the last written ever is. */
    private static void add(List<Standing> order, StandingRow row) {
        if (!order.isEmpty() && order.getLast().from().equals(row.effectiveFrom())) order.removeLast();
        Map<String, String> hashes =
                ClauseHash.of(Version.document(row.body(), row.kind()).clauses());
        order.add(new Standing(row.version(), row.effectiveFrom(), hashes));
    }

    /** Keeps these documents from getting a new version until the transaction under way has ended. */
    @Transactional
    public void hold(Collection<String> codes) {
        var all = codes.stream().sorted().distinct().toList();
        for (var some : Batches.of(all)) documents.lock(some);
    }
}
