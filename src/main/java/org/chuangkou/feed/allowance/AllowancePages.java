package org.chuangkou.feed.allowance;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Page;
import org.chuangkou.base.Time;
import org.chuangkou.people.Choice;
import org.chuangkou.people.People;
import org.chuangkou.web.Language;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** A month's allowances for those who answer for them: every yuan with its reason. */
@Controller("/allowances")
@Secured({"MANAGER", "ADMIN", "AUDITOR"})
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class AllowancePages {
    private static final int SIZE = 50;

    private final ReckoningMonth reckoning;
    private final AllowanceViews views;
    private final People people;
    private final Messages messages;
    private final Clock clock;

    AllowancePages(ReckoningMonth reckoning, AllowanceViews views, People people, Messages messages, Clock clock) {
        this.reckoning = reckoning;
        this.views = views;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param ours clauses of the scheme that the document does not say */
    record Sheet(
            String month,
            String place,
            List<Choice> places,
            String scheme,
            List<String> ours,
            String countedOn,
            String total,
            List<Row> rows,
            int page,
            int size,
            long count,
            String address,
            String file) {}

    record Row(String no, String name, @Nullable String payer, boolean probation, String total, List<Amount> lines) {}

    record Amount(String kind, String yuan, String rule, String evidence) {}

    @Get
    View month(
            HttpRequest<?> request,
            @Nullable @QueryValue String month,
            @QueryValue(defaultValue = "") String place,
            @QueryValue(defaultValue = "0") int page) {
        Locale locale = Language.of(request);
        YearMonth wanted =
                month == null || month.isEmpty() ? YearMonth.now(clock.withZone(Time.HALL)) : WantedMonth.of(month);
        Month reckoned = reckoning.reckon(wanted, place.isEmpty() ? null : place);
        var part = new Page.Wanted(page, SIZE);
        String query = "?month=" + wanted + "&place=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
        return new View(
                "feed/allowances",
                new Sheet(
                        wanted.toString(),
                        place,
                        Choice.places(people.places(), messages.say(locale, "people.everywhere")),
                        reckoned.scheme().title(),
                        reckoned.scheme().ours(),
                        reckoned.scheme().countedIn(wanted).toString(),
                        Calculation.yuan(reckoned.totalFen()),
                        reckoned.clerks().stream()
                                .skip(part.offset())
                                .limit(SIZE)
                                .map(clerk -> row(clerk, locale))
                                .toList(),
                        page,
                        SIZE,
                        reckoned.clerks().size(),
                        "/allowances" + query + "&",
                        "/api/v1/feed/allowances" + query + "&format=csv"));
    }

    private Row row(Earned clerk, Locale locale) {
        return new Row(
                clerk.no(),
                clerk.name(),
                clerk.payer(),
                clerk.probation(),
                Calculation.yuan(clerk.totalFen()),
                clerk.lines().stream()
                        .map(line -> amount(views.line(line, locale)))
                        .toList());
    }

    private static Amount amount(AllowanceViews.ShownLine line) {
        return new Amount(line.kind(), Calculation.yuan(line.amountFen()), line.rule(), line.evidence());
    }
}
