package org.chuangkou.exam.sitting.presence;

import java.time.Instant;

/** Counts what happened in the last minute, to five seconds. */
final class LastMinute {
    private static final int STEP = 5;
    private static final int STEPS = 12;

    private final int[] counts = new int[STEPS];
    private long last = Long.MIN_VALUE;

    void count(Instant at) {
        count(at, 1);
    }

    /** @return how many in the minute before, with these */
    int count(Instant at, int more) {
        long step = at.getEpochSecond() / STEP;
        if (last == Long.MIN_VALUE || step - last >= STEPS) java.util.Arrays.fill(counts, 0);
        else for (long empty = last + 1; empty <= step; empty++) counts[(int) (empty % STEPS)] = 0;
        last = Math.max(last, step);
        counts[(int) (last % STEPS)] += more;
        int sum = 0;
        for (int one : counts) sum += one;
        return sum;
    }
}
