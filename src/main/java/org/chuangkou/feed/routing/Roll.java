package org.chuangkou.feed.routing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chuangkou.feed.routing.StandingRows.StandingRow;
import org.jspecify.annotations.Nullable;

/**
 * This node's copy of all standings: ten thousand clerks are looked through faster than a database counts them. Before each
 * answer it reads what has been written since, so it never lags the table.
 */
@Singleton
class Roll {
    private final StandingRows rows;
    private volatile Copy copy = new Copy(0, new TreeMap<>());

    Roll(StandingRows rows) {
        this.rows = rows;
    }

    /** @param clerks by number; never changed once it is here */
    private record Copy(long revision, SortedMap<String, Known> clerks) {}

    /** @param standings in the order of time */
    private record Known(long revision, List<Standing> standings) {

        /** Looks from the end: most ask about now. */
        @Nullable
        Standing at(Instant at) {
            for (int i = standings.size() - 1; i >= 0; i--) if (standings.get(i).holdsAt(at)) return standings.get(i);
            return null;
        }
    }

    /** Everybody who stood at that moment where was asked, by number. */
    List<Standing> at(Instant at, Predicate<Standing> where) {
        var found = new ArrayList<Standing>();
        // A plain loop, because every clerk is looked at for every answer.
        for (Known known : newest().clerks().values()) {
            Standing standing = known.at(at);
            if (standing != null && where.test(standing)) found.add(standing);
        }
        return found;
    }

    private Copy newest() {
        Copy here = copy;
        List<StandingRow> written = rows.after(here.revision());
        return written.isEmpty() ? here : take(written);
    }

    /** Others may have read more meanwhile: of each clerk the newer revision stays. */
    private synchronized Copy take(List<StandingRow> written) {
        Map<String, List<Standing>> standings = new LinkedHashMap<>();
        Map<String, Long> revisions = new LinkedHashMap<>();
        for (StandingRow row : written) {
            standings.computeIfAbsent(row.no(), no -> new ArrayList<>()).add(row.standing());
            revisions.put(row.no(), row.revision());
        }
        var clerks = new TreeMap<>(copy.clerks());
        long newest = copy.revision();
        for (var clerk : standings.entrySet()) {
            long revision = revisions.getOrDefault(clerk.getKey(), 0L);
            newest = Math.max(newest, revision);
            clerks.merge(
                    clerk.getKey(),
                    new Known(revision, List.copyOf(clerk.getValue())),
                    (old, fresh) -> old.revision() > fresh.revision() ? old : fresh);
        }
        copy = new Copy(newest, clerks);
        return copy;
    }
}
