package org.chuangkou.guide.slip;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.guide.calendar.Calendar;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.people.Clerk;
import org.jspecify.annotations.Nullable;

/** Gives out a slip: checks it, numbers it, keeps it. */
@Singleton
class IssuingSlip {
    private final Library library;
    private final Calendar calendar;
    private final Slips slips;
    private final Desk desk;
    private final Audit audit;
    private final Clock clock;

    IssuingSlip(Library library, Calendar calendar, Slips slips, Desk desk, Audit audit, Clock clock) {
        this.library = library;
        this.calendar = calendar;
        this.slips = slips;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the slip with its number
     * @throws Refusal that names every field in the way; nothing is numbered then
     */
    @Atomic
    public Slip issue(String code, Wish wish, Clerk clerk, Actor actor) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Time.HALL);
        Version version = version(code, now);
        var visit = new Visit(version.guide(), wish.brought(), wish.wrong());
        List<Fault> faults = Rules.faults(wish, visit);
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        Slip receipt = receipt(wish, clerk, version);
        var writing = new Writing(calendar.workDays(), today);
        String number = slips.number(clerk.place(), today);
        var slip = new Slip(
                number,
                clerk.place(),
                today,
                wish.kind(),
                version.guide().code(),
                version.number(),
                clerk.username(),
                now,
                wish.kind().named() ? wish.applicant() : null,
                writing.text(version, visit, wish, desk.hall(clerk), receipt, siblings(version)),
                wish.kind() == SlipKind.RECEIPT
                        ? writing.answerBy(version.guide()).orElse(null)
                        : null,
                null);
        slips.keep(slip);
        if (receipt != null && !slips.answer(receipt.number(), number))
            throw Refusal.conflict("slip.answered-meanwhile", receipt.number());
        audit.note(
                actor,
                "slip.issued",
                "slip:" + number,
                Map.of("kind", wish.kind().name(), "item", slip.item()));
        return slip;
    }

    private @Nullable Slip receipt(Wish wish, Clerk clerk, Version version) {
        if (wish.answers().isEmpty() || !wish.kind().answers()) return null;
        return slips.find(wish.answers())
                .filter(slip -> slip.kind() == SlipKind.RECEIPT
                        && slip.place().equals(clerk.place())
                        && slip.item().equals(version.guide().code())
                        && slip.answered() == null)
                .orElseThrow(() -> Refusal.invalid(List.of(Fault.field("answers", "slip.no-such-receipt"))));
    }

    private Version version(String code, Instant now) {
        return library.find(code)
                .filter(entry -> entry.kind().equals("guide"))
                .flatMap(entry -> library.inForce(entry, now))
                .orElseThrow(() -> Refusal.notFound("guide.unknown", code));
    }

    private Map<String, String> siblings(Version version) {
        var names = new LinkedHashMap<String, String>();
        library.guidesInForce(version.guide().siblings())
                .forEach(found -> names.put(found.guide().code(), found.guide().name()));
        return names;
    }
}
