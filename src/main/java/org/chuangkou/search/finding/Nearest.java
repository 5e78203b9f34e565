package org.chuangkou.search.finding;

import java.util.Arrays;

/** Those of many entries that are nearest, gathered in one pass: whatever is farther than enough others is let go on the way. */
final class Nearest {

    private static final int KEPT = 2;

    private final int most;
    private final int[] having = new int[Signs.FARTHEST + 1];
    private int[] docs;
    private short[] distances;
    private int count;
    private int farthest = Signs.FARTHEST - 1;

    /** @param most how many are wanted */
    Nearest(int most) {
        this.most = most;
        docs = new int[KEPT * most];
        distances = new short[KEPT * most];
    }

    /** Beyond it nobody is wanted any more. */
    int farthest() {
        return farthest;
    }

    void add(int doc, int distance) {
        if (count == docs.length) {
            keep(bound(count / 2));
            if (count > docs.length / 2) {
                docs = Arrays.copyOf(docs, 2 * count);
                distances = Arrays.copyOf(distances, 2 * count);
            }
            if (distance > farthest) {
                return;
            }
        }
        docs[count] = doc;
        distances[count++] = (short) distance;
        having[distance]++;
    }

    /** About as many as are wanted; all that are equally far, or none of them. */
    int[] docs() {
        keep(bound(most));
        int[] nearest = Arrays.copyOf(docs, count);
        Arrays.sort(nearest);
        return nearest;
    }

    /** The greatest distance within which there are no more than so many; those at no distance are all near enough. */
    private int bound(int enough) {
        int bound = 0;
        for (int held = having[0]; bound + 1 < Signs.FARTHEST && held + having[bound + 1] <= enough; ) {
            held += having[++bound];
        }
        return bound;
    }

    private void keep(int bound) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (distances[i] <= bound) {
                docs[kept] = docs[i];
                distances[kept++] = distances[i];
            }
        }
        count = kept;
        Arrays.fill(having, bound + 1, having.length, 0);
        farthest = Math.min(farthest, bound);
    }
}
