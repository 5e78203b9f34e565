package org.chuangkou.feed.allowance;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** A month as a request names it. */
final class WantedMonth {
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");

    private WantedMonth() {}

    /** @throws Refusal for what is no month, YYYY-MM */
    static YearMonth of(@Nullable String written) {
        if (written == null || written.isBlank()) throw refused("refusal.missing");
        if (!MONTH.matcher(written.strip()).matches()) throw refused("allowance.month");
        return YearMonth.parse(written.strip());
    }

    private static Refusal refused(String key) {
        return Refusal.invalid(List.of(Fault.field("month", key)));
    }
}
