package org.chuangkou.question.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of the mark, in Moodle's percents. */
final class Shares {
    private Shares() {}

    /** What each of so many right options brings, with Moodle's five digits. */
    static String of(int right) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
