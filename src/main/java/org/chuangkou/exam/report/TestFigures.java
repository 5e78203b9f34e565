package org.chuangkou.exam.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test in numbers.
 *
 * @param n candidates
 * @param mean of their points, null without any
 * @param sd standard deviation of their points (n − 1), null below two
 * @param alpha reliability, see {@link Calculating}; null when it cannot be told
 * @param whyNoAlpha few: too few candidates; apart: their papers share too few questions; flat: all did the same
 * @param sem standard error of measurement, sd × √(1 − alpha), in points
 * @param items in the order of their numbers
 */
record TestFigures(
        int n,
        @Nullable Double mean,
        @Nullable Double sd,
        @Nullable Double alpha,
        @Nullable String whyNoAlpha,
        @Nullable Double sem,
        List<ItemFigures> items) {

    /**
     * @param n answers, an open place counts as one worth nothing
     * @param facility mean mark ÷ maximum; same definition as in Moodle's quiz report
     * @param discrimination correlation of the mark with the rest of the paper, null below {@link Calculating#FEW}
     */
    record ItemFigures(
            int n, @Nullable Double facility, @Nullable Double discrimination) {}
}
