package org.chuangkou.feed.allowance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clerk gets in a month; without lines when the rules give nothing. */
record Earned(String no, String name, @Nullable String payer, boolean probation, List<Line> lines) {
    Earned {
        lines = List.copyOf(lines);
    }

    long totalFen() {
        return lines.stream().mapToLong(Line::amountFen).sum();
    }
}
