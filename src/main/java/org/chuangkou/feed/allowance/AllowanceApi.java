package org.chuangkou.feed.allowance;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Language;
import org.jspecify.annotations.Nullable;

/** What each clerk gets in a month, for the system that pays and for those who answer for it. */
@Controller("/api/v1/feed/allowances")
@Secured({"SYSTEM", "MANAGER", "ADMIN", "AUDITOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class AllowanceApi {
    private final ReckoningMonth reckoning;
    private final AllowanceViews views;
    private final AllowanceCsv csv;

    AllowanceApi(ReckoningMonth reckoning, AllowanceViews views, AllowanceCsv csv) {
        this.reckoning = reckoning;
        this.views = views;
        this.csv = csv;
    }

    /**
     * @param month YYYY-MM
     * @param place with all places below it, else everywhere
     * @param format {@code csv} for a file with amounts in yuan, else JSON
     */
    @Get
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AllowanceViews.Shown.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    HttpResponse<?> month(
            HttpRequest<?> request,
            @Nullable @QueryValue String month,
            @Nullable @QueryValue String place,
            @Nullable @Parameter(schema = @Schema(allowableValues = {"json", "csv"})) @QueryValue String format) {
        boolean file = "csv".equals(format);
        if (!file && format != null && !format.equals("json"))
            throw Refusal.invalid(List.of(Fault.field("format", "allowance.format")));
        Month reckoned = reckoning.reckon(WantedMonth.of(month), place);
        Locale locale = Language.of(request);
        return file
                ? file(reckoned.month(), csv.write(reckoned, locale))
                : HttpResponse.ok(views.shown(reckoned, locale));
    }

    private static MutableHttpResponse<byte[]> file(YearMonth month, String text) {
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"allowances-" + month + ".csv\"")
                .header("Cache-Control", "no-store");
    }
}
