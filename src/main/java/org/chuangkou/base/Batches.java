package org.chuangkou.base;

import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;

/** Long lists in pieces, since no statement should take too many rows: clusters refuse giants. */
public final class Batches {
    /** What one statement takes at most. */
    public static final int ROWS = 1000;

    private Batches() {}

    /** The same in the same order, {@code size} at a time, the last piece with what is left. */
    public static <T> List<List<T>> of(Collection<T> all, int size) {
        return all.stream().gather(Gatherers.windowFixed(size)).toList();
    }

    public static <T> List<List<T>> of(Collection<T> all) {
        return of(all, ROWS);
    }
}
