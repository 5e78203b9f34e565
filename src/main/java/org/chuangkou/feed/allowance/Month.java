package org.chuangkou.feed.allowance;

import java.time.YearMonth;
import java.util.List;
import org.chuangkou.level.allowance.AllowanceScheme;

/** What everybody gets in a month, by employee number. */
record Month(YearMonth month, AllowanceScheme scheme, List<Earned> clerks) {
    Month {
        clerks = List.copyOf(clerks);
    }

    long totalFen() {
        return clerks.stream().mapToLong(Earned::totalFen).sum();
    }
}
