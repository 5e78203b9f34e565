package org.chuangkou.exam.report;

import org.jspecify.annotations.Nullable;

/**
 * Running sums of pairs of whole numbers, from which means and a correlation follow. They add up and are taken away exactly,
 * so what is counted anew leaves nothing behind.
 *
 * @param n how many pairs
 */
record Sums(long n, long x, long xx, long r, long rr, long xr) {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

    static Sums of(long x, long r) {
        return new Sums(1, x, x * x, r, r * r, x * r);
    }

    Sums plus(Sums other) {
        return new Sums(n + other.n, x + other.x, xx + other.xx, r + other.r, rr + other.rr, xr + other.xr);
    }

    Sums minus() {
        return new Sums(-n, -x, -xx, -r, -rr, -xr);
    }

    boolean nothing() {
        return equals(NONE);
    }

    /** Mean of x; null without any. */
    @Nullable
    Double mean() {
        return n == 0 ? null : (double) x / n;
    }

    /** Pearson's correlation of x and r; null where either is the same everywhere. */
    @Nullable
    Double correlation() {
        double vx = (double) n * xx - (double) x * x;
        double vr = (double) n * rr - (double) r * r;
        if (n < 2 || vx <= 0 || vr <= 0) return null;
        double correlation = ((double) n * xr - (double) x * r) / Math.sqrt(vx * vr);
        return Math.clamp(correlation, -1, 1);
    }
}
