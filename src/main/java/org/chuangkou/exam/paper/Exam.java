package org.chuangkou.exam.paper;

import java.time.Instant;
import org.chuangkou.exam.blueprint.ExamKind;
import org.jspecify.annotations.Nullable;

/**
 * An occasion at which papers of one blueprint are sat.
 *
 * @param opensAt before it nobody begins, null for always
 * @param closesAt at it every attempt ends, null for never
 * @param minutes an attempt lasts, unless the exam closes before
 * @param passMark points needed
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
        int passMark) {

    public boolean open(Instant now) {
        return (opensAt == null || !now.isBefore(opensAt)) && (closesAt == null || now.isBefore(closesAt));
    }

    /** When an attempt that begins now ends. */
    public Instant endsAt(Instant begun) {
        Instant end = begun.plusSeconds(60L * minutes);
        return closesAt != null && closesAt.isBefore(end) ? closesAt : end;
    }
}
