package org.chuangkou.people.place;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuangkou.people.PlaceTree;

/** Reads places. */
@Singleton
public class Places {
    private final PlaceRows rows;

    Places(PlaceRows rows) {
        this.rows = rows;
    }

    /** What is at a place itself, not below it. */
    record Counts(Map<String, Long> windows, Map<String, Long> clerks) {
        long windowsAt(String place) {
            return windows.getOrDefault(place, 0L);
        }

        long clerksAt(String place) {
            return clerks.getOrDefault(place, 0L);
        }
    }

    @Transactional(readOnly = true)
    Counts counts() {
        return new Counts(byCode(rows.windowsByPlace()), byCode(rows.clerksByPlace()));
    }

    private static Map<String, Long> byCode(List<PlaceCount> counts) {
        return counts.stream().collect(Collectors.toMap(PlaceCount::code, PlaceCount::amount));
    }

    /** All places as they are now. A region has hundreds, not millions: they are read together. */
    @Transactional(readOnly = true)
    public PlaceTree tree() {
        return new PlaceTree(rows.all().stream().map(PlaceRow::place).toList());
    }
}
