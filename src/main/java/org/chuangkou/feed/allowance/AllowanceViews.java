package org.chuangkou.feed.allowance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.jspecify.annotations.Nullable;

/** A month as the contract answers it, its reasons in the reader's language. */
@Singleton
class AllowanceViews {
    private final Messages messages;

    AllowanceViews(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param month YYYY-MM
     * @param scheme slug of the scheme by which it was reckoned
     * @param revision how often the month has been frozen anew; 0 as long as it has not been frozen
     * @param frozen whether the amounts can still change
     */
    record Shown(String month, String scheme, int revision, boolean frozen, long totalFen, List<ShownClerk> clerks) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ShownClerk(String no, String name, @Nullable String payer, long totalFen, List<ShownLine> lines) {}

    record ShownLine(
            @Schema(allowableValues = {"skill", "seniority", "education", "adjustment"})
            String kind,

            int amountFen,
            String rule,
            String evidence) {}

    Shown shown(Month month, Locale locale) {
        return new Shown(
                month.month().toString(),
                month.scheme().slug(),
                0,
                false,
                month.totalFen(),
                month.clerks().stream().map(clerk -> clerk(clerk, locale)).toList());
    }

    private ShownClerk clerk(Earned clerk, Locale locale) {
        return new ShownClerk(
                clerk.no(),
                clerk.name(),
                clerk.payer(),
                clerk.totalFen(),
                clerk.lines().stream().map(line -> line(line, locale)).toList());
    }

    ShownLine line(Line line, Locale locale) {
        return new ShownLine(
                line.kind().word(),
                line.amountFen(),
                messages.say(locale, line.rule()),
                messages.say(locale, line.evidence()));
    }
}
