package org.chuangkou.exam.report;

/**
 * The marks of one candidate, question by question of the own paper.
 *
 * @param items which questions, as numbers from 0
 * @param got points
 * @param of points at most, the same order
 */
record Sitting(int[] items, double[] got, double[] of) {
    double total() {
        double total = 0;
        for (double points : got) total += points;
        return total;
    }
}
