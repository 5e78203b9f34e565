package org.chuangkou.search.text;

import java.util.Arrays;

/** Words of letters, each with a number, and the longest of them that stands at a place. */
public final class Trie {

    /** No word stands there. */
    public static final long NONE = -1;

    private static final int NO_VALUE = -1;

    private long[] keys = new long[1 << 10];
    private int[] nodes = new int[1 << 10];
    private int[] values = new int[1 << 8];
    private int edges;
    private int count = 1;

    public Trie() {
        Arrays.fill(values, NO_VALUE);
    }

    /** @param value ≥ 0; the later of two values for one word counts */
    public void add(int[] word, int value) {
        int node = 0;
        for (int letter : word) {
            node = step(node, letter, true);
        }
        if (node > 0) {
            values[node] = value;
        }
    }

    /** @return the length of the longest word that begins there (high half) and its number (low half), or {@link #NONE} */
    public long longest(int[] letters, int from) {
        long best = NONE;
        int node = 0;
        for (int i = from; i < letters.length; i++) {
            node = step(node, letters[i], false);
            if (node == 0) {
                break;
            }
            if (values[node] != NO_VALUE) {
                best = ((long) (i + 1 - from) << 32) | values[node];
            }
        }
        return best;
    }

    public static int length(long found) {
        return (int) (found >> 32);
    }

    public static int value(long found) {
        return (int) found;
    }

    private int step(int node, int letter, boolean create) {
        long key = ((long) node << 21 | letter) + 1;
        int slot = slot(key);
        if (keys[slot] == key) {
            return nodes[slot];
        }
        if (!create) {
            return 0;
        }
        keys[slot] = key;
        nodes[slot] = count;
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
            Arrays.fill(values, count, values.length, NO_VALUE);
        }
        if (++edges * 2 > keys.length) {
            grow();
        }
        return count++;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
        }
    }
}
