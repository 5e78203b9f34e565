package org.chuangkou.guide.slip;

import java.time.LocalDate;
import java.util.List;
import org.chuangkou.guide.document.Guide;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a slip, in the words of the guide that was in force when it was given out. Null and empty mean that the
 * guide does not say; the slip says so, too.
 */
record SlipText(
        Item item,
        Hall hall,
        List<Line> lines,
        List<String> others,
        @Nullable Refused refused,
        @Nullable Until until,
        @Nullable Accepted accepted,
        String detail,
        String phone,
        @Nullable String answers,
        List<Next> next) {

    /** @param version of the guide, in force since {@code since} */
    record Item(
            String code,
            String name,
            String department,
            String body,
            boolean licence,
            int version,
            LocalDate since,
            List<Guide.Basis> basis,
            List<String> conditions,
            List<Guide.Step> steps,
            @Nullable List<Guide.Fee> fees,
            Guide.@Nullable Limits limits,
            List<Guide.Venue> venues,
            @Nullable String consultation,
            @Nullable String complaint,
            @Nullable String review,
            @Nullable String litigation,
            Guide.@Nullable Result result,
            @Nullable String localNote) {}

    /** Where it was given out and by whom. */
    record Hall(String place, String window, String clerk) {}

    /** One material of the guide. */
    record Line(
            Standing standing,
            String name,
            @Nullable String necessity,
            @Nullable String form,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable String source,
            @Nullable String acceptance,
            @Nullable String notNeededWhen,
            @Nullable String wrong) {}

    record Refused(Wish.Ground ground, String rightBody) {}

    /** @param sure false when the holidays up to then have not been entered */
    record Until(LocalDate day, int workingDays, boolean sure) {}

    /**
     * @param day from which the time runs
     * @param bySilence taken in on that day and not answered within five: accepted since then (行政许可法第三十二条)
     * @param due the last day of the shorter limit, null when the guide names none
     */
    record Accepted(
            LocalDate day, boolean bySilence, @Nullable LocalDate due, boolean atOnce, boolean sure) {}

    /** An item that often comes next. */
    record Next(String code, String name) {}

    boolean materialsKnown() {
        return !lines.isEmpty();
    }
}
