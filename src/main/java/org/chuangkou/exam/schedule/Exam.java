package org.chuangkou.exam.schedule;

import java.time.Instant;
import java.util.Locale;
import org.chuangkou.exam.blueprint.ExamKind;
import org.jspecify.annotations.Nullable;

/**
 * An occasion at which papers of one blueprint are sat.
 *
 * @param opensAt before it nobody begins, null for always
 * @param closesAt at it every attempt ends, null for never
 * @param minutes an attempt lasts, unless the exam closes before
 * @param passMark points needed
 * @param author who set it up; null for one that stands open to everybody
 * @param begunAt when an invigilator let it begin, where that is done by hand
 * @param releasedAt when its results were first released
 */
public record Exam(
        String id,
        ExamKind kind,
        String title,
        String blueprint,
        int blueprintVersion,
        int level,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        int minutes,
        int passMark,
        Rules rules,
        @Nullable String author,
        @Nullable Instant begunAt,
        @Nullable Instant releasedAt) {

    /** Where an exam stands by the clock. */
    public enum Phase {
        WAITING,
        OPEN,
        CLOSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Phase phase(Instant now) {
        if (closed(now)) return Phase.CLOSED;
        Instant begins = beginsAt();
        boolean begun = rules.byHand() ? begins != null : begins == null || !now.isBefore(begins);
        return begun ? Phase.OPEN : Phase.WAITING;
    }

    public boolean closed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /** When it began or will begin; null when that is always, or not known because it is done by hand. */
    public @Nullable Instant beginsAt() {
        return rules.byHand() ? begunAt : opensAt;
    }

    /** Whether who begins now has to be admitted by an invigilator. */
    public boolean late(Instant now) {
        Instant begins = beginsAt();
        return begins != null
                && rules.lateMinutes() != null
                && now.isAfter(begins.plusSeconds(60L * rules.lateMinutes()));
    }

    /** When an attempt that begins now ends. @param extraMinutes a candidate's own, beyond the closing of the exam too */
    public Instant endsAt(Instant begun, int extraMinutes) {
        Instant end = begun.plusSeconds(60L * minutes);
        return (closesAt != null && closesAt.isBefore(end) ? closesAt : end).plusSeconds(60L * extraMinutes);
    }

    /** Open to everybody, as often as they like: one that nobody set up for anybody. */
    public boolean standing() {
        return author == null;
    }
}
