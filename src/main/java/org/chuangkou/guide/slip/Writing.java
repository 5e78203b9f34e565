package org.chuangkou.guide.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Time;
import org.chuangkou.guide.calendar.WorkDays;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Material;
import org.chuangkou.guide.store.Version;
import org.jspecify.annotations.Nullable;

/** Puts a slip into words; what it needs is given, so that the same visit always makes the same slip. */
final class Writing {
    /** 行政许可法第三十二条第一款第四项: within five days; they are working days (第八十二条). */
    static final int SILENCE = 5;

    private final WorkDays calendar;
    private final LocalDate today;

    Writing(WorkDays calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /**
     * @param receipt what this slip answers
     * @param next names of the guide's siblings by code
     */
    SlipText text(
            Version version,
            Visit visit,
            Wish wish,
            SlipText.Hall hall,
            @Nullable Slip receipt,
            Map<String, String> next) {
        Guide guide = version.guide();
        return new SlipText(
                item(version),
                hall,
                guide.materials().entrySet().stream()
                        .map(entry -> line(visit, entry.getKey(), entry.getValue()))
                        .toList(),
                wish.others(),
                wish.kind() == SlipKind.REFUSAL && wish.ground() != null
                        ? new SlipText.Refused(wish.ground(), wish.rightBody())
                        : null,
                until(wish),
                wish.kind() == SlipKind.ACCEPTANCE || wish.kind() == SlipKind.TOLERANCE
                        ? accepted(guide, receipt)
                        : null,
                wish.detail(),
                wish.phone(),
                receipt == null ? null : receipt.number(),
                wish.kind() == SlipKind.AFTERWARDS
                        ? next.entrySet().stream()
                                .map(entry -> new SlipText.Next(entry.getKey(), entry.getValue()))
                                .toList()
                        : List.of());
    }

    /** The last day for telling what is missing, for licences alone: other items have no such rule. */
    Optional<LocalDate> answerBy(Guide guide) {
        return licence(guide) ? Optional.of(calendar.afterWorking(today, SILENCE)) : Optional.empty();
    }

    private SlipText.Accepted accepted(Guide guide, @Nullable Slip receipt) {
        LocalDate answerBy = receipt == null ? null : receipt.answerBy();
        boolean late = receipt != null && answerBy != null && today.isAfter(answerBy);
        LocalDate day = receipt != null && late ? receipt.day() : today;
        Guide.Limits limits = guide.limits();
        Guide.Limit limit = limits == null ? null : limits.promised() != null ? limits.promised() : limits.statutory();
        if (limit == null) return new SlipText.Accepted(day, late, null, false, true);
        if (limit.days() == 0) return new SlipText.Accepted(day, late, day, true, true);
        boolean working = limit.unit().contains("工作日");
        LocalDate due = working ? calendar.afterWorking(day, limit.days()) : calendar.afterCalendar(day, limit.days());
        return new SlipText.Accepted(day, late, due, false, calendar.knows(day, due));
    }

    private SlipText.@Nullable Until until(Wish wish) {
        if (wish.kind() != SlipKind.CORRECTION && wish.kind() != SlipKind.TOLERANCE) return null;
        int days = Integer.parseInt(wish.days());
        LocalDate day = calendar.afterWorking(today, days);
        return new SlipText.Until(day, days, calendar.knows(today, day));
    }

    private static boolean licence(Guide guide) {
        return "行政许可".equals(guide.type());
    }

    private static SlipText.Item item(Version version) {
        Guide guide = version.guide();
        Guide.Phones phones = guide.phones();
        Guide.Remedies remedies = guide.remedies();
        return new SlipText.Item(
                guide.code(),
                guide.name(),
                guide.department() == null ? "" : guide.department(),
                guide.body() == null ? "" : guide.body(),
                licence(guide),
                version.number(),
                LocalDate.ofInstant(version.effectiveFrom(), Time.HALL),
                guide.basis(),
                guide.conditions(),
                guide.steps(),
                guide.fees(),
                guide.limits(),
                guide.places(),
                phones == null ? null : phones.consultation(),
                phones == null ? null : phones.complaint(),
                remedies == null ? null : remedies.review(),
                remedies == null ? null : remedies.litigation(),
                guide.result(),
                guide.localNote());
    }

    private static SlipText.Line line(Visit visit, String key, Material material) {
        return new SlipText.Line(
                visit.standing(key),
                material.name(),
                material.necessity(),
                material.form(),
                material.originals(),
                material.copies(),
                material.source(),
                material.acceptance(),
                material.notNeededWhen(),
                visit.wrong().get(key));
    }
}
