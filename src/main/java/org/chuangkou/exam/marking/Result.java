package org.chuangkou.exam.marking;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an attempt was worth.
 *
 * @param hundredths of a point, so that nothing is rounded before the sum
 * @param of points at most
 * @param revision counts how often it was marked, from 1
 */
public record Result(String attempt, int hundredths, int of, boolean passed, List<SlotMark> marks, int revision) {
    public Result {
        marks = List.copyOf(marks);
    }

    /**
     * @param got share of the slot's points, as a fraction: {@code got} of {@code outOf}
     * @param ofHundredths at most
     * @param given to everybody by a correction, so that it says nothing of what was known
     */
    public record SlotMark(String slot, int got, int outOf, int hundredths, int ofHundredths, boolean given) {
        public boolean full() {
            return got == outOf;
        }
    }

    Result revised(int as) {
        return new Result(attempt, hundredths, of, passed, marks, as);
    }

    public BigDecimal points() {
        return points(hundredths);
    }

    /** As people write points: no zeros at the end. */
    public static BigDecimal points(int hundredths) {
        BigDecimal points = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0) : points;
    }
}
