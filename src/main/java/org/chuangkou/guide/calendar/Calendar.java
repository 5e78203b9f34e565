package org.chuangkou.guide.calendar;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/** The calendar of holidays and make-up days, as it stands in the database. */
@Singleton
public class Calendar {
    private static final int LONGEST_NAME = 64;

    private final CalendarRows rows;
    private final Audit audit;

    Calendar(CalendarRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public WorkDays workDays() {
        return new WorkDays(rows.all());
    }

    @Transactional(readOnly = true)
    public List<CalendarDay> all() {
        return rows.all();
    }

    /** Says what a day is, in place of what was said before. */
    @Atomic
    public void say(LocalDate day, DayKind kind, String name, Actor actor) {
        if (name.codePointCount(0, name.length()) > LONGEST_NAME)
            throw Refusal.invalid(List.of(Fault.field("name", "refusal.too-long", LONGEST_NAME)));
        rows.put(day, kind, name);
        audit.note(actor, "calendar.day", "day:" + day, Map.of("kind", kind.name(), "name", name));
    }

    @Atomic
    void ship(List<CalendarDay> days) {
        rows.putNew(days);
    }
}
