package org.chuangkou.exam.appeal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.appeal.AppealRows.AppealRow;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Ending;
import org.chuangkou.exam.sitting.Sheets;
import org.jspecify.annotations.Nullable;

/** A candidate appeals against a released result, once for each question and once for the whole. */
@Singleton
class Appealing {
    /** How long after the release one may. */
    static final Duration PERIOD = Duration.ofDays(15);

    static final int LONGEST = 2000;

    private final AppealRows rows;
    private final Ending ending;
    private final Exams exams;
    private final Sheets sheets;
    private final Audit audit;
    private final Clock clock;

    Appealing(AppealRows rows, Ending ending, Exams exams, Sheets sheets, Audit audit, Clock clock) {
        this.rows = rows;
        this.ending = ending;
        this.exams = exams;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param slot empty for the result as a whole
     * @throws Refusal when it is not the candidate's own, not released, too late, or has been asked before
     */
    @Atomic
    Appeal appeal(String id, String slot, String text, Actor actor) {
        Attempt attempt = ending.settled(id)
                .filter(found -> found.candidate().equals(actor.username()))
                .orElseThrow(() -> Refusal.notFound("attempt.unknown"));
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        if (exam.standing()) throw Refusal.conflict("appeal.mock");
        if (attempt.state() != AttemptState.RELEASED) throw Refusal.conflict("result.not-released");
        Instant now = clock.instant();
        if (until(exam, now) == null) throw Refusal.conflict("appeal.late", PERIOD.toDays());
        if (text.isBlank()) throw Refusal.invalid(List.of(Fault.field("text", "refusal.missing")));
        if (text.length() > LONGEST) throw Refusal.invalid(List.of(Fault.field("text", "refusal.too-long", LONGEST)));
        if (!slot.isEmpty() && sheets.of(attempt).place(slot) == null)
            throw Refusal.invalid(List.of(Fault.field("slot", "attempt.no-slot", slot)));
        if (rows.of(id).stream().anyMatch(row -> row.slot().equals(slot))) throw Refusal.conflict("appeal.twice");
        var row = new AppealRow(
                Ids.next(now),
                exam.id(),
                id,
                slot,
                actor.username(),
                text.strip(),
                now,
                Appeal.State.OPEN.word(),
                null,
                null,
                "");
        rows.insert(List.of(row));
        audit.note(actor, "appeal.made", "exam:" + exam.id(), Map.of("attempt", id, "slot", slot));
        return row.appeal();
    }

    /** Until when one may appeal, null when it is too late; the period begins with the first release. */
    static @Nullable Instant until(Exam exam, Instant now) {
        Instant released = exam.releasedAt();
        if (exam.standing()) return null;
        if (released == null) return now.plus(PERIOD);
        Instant until = released.plus(PERIOD);
        return now.isBefore(until) ? until : null;
    }
}
