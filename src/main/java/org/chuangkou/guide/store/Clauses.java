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
import org.chuangkou.guide.store.ClauseRows.StandingRow;

/** The clauses of documents as they stand and will stand, by their hashes: what citations are compared with. */
@Singleton
public class Clauses {
    private final DocumentRows documents;
    private final ClauseRows clauses;
    private final Clock clock;

    Clauses(DocumentRows documents, ClauseRows clauses, Clock clock) {
        this.documents = documents;
        this.clauses = clauses;
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
        var all = List.copyOf(codes);
        for (int from = 0; from < all.size(); from += 200) {
            var versions = new LinkedHashMap<String, Map<Integer, List<StandingRow>>>();
            for (StandingRow row :
                    clauses.standing(all.subList(from, Math.min(all.size(), from + 200)), clock.instant()))
                versions.computeIfAbsent(row.code(), code -> new LinkedHashMap<>())
                        .computeIfAbsent(row.version(), version -> new ArrayList<>())
                        .add(row);
            versions.forEach((code, rows) -> found.put(code, inOrder(rows)));
        }
        return found;
    }

    /** Of versions that come into force at one moment only the last written ever is. */
    private static List<Standing> inOrder(Map<Integer, List<StandingRow>> versions) {
        var order = new ArrayList<Standing>();
        versions.forEach((version, rows) -> {
            var hashes = new LinkedHashMap<String, String>();
            rows.forEach(row -> hashes.put(row.clause(), row.hash()));
            Instant from = rows.getFirst().effectiveFrom();
            if (!order.isEmpty() && order.getLast().from().equals(from)) order.removeLast();
            order.add(new Standing(version, from, hashes));
        });
        return order;
    }

    /** Keeps these documents from getting a new version until the transaction under way has ended. */
    @Transactional
    public void hold(Collection<String> codes) {
        var all = codes.stream().sorted().distinct().toList();
        for (var some : Batches.of(all)) documents.lock(some);
    }
}
