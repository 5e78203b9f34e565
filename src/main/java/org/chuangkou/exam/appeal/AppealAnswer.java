package org.chuangkou.exam.appeal;

import java.time.Instant;
import org.chuangkou.base.Time;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as the contract answers it.
 *
 * @param slot null for the result as a whole
 * @param state open, accepted or refused
 */
record AppealAnswer(
        String id,
        String exam,
        String attempt,
        @Nullable String slot,
        String candidate,
        String text,
        String madeAt,
        String state,
        @Nullable String decidedAt,
        @Nullable String reason) {
    static AppealAnswer of(Appeal appeal) {
        Instant decided = appeal.decidedAt();
        return new AppealAnswer(
                appeal.id(),
                appeal.exam(),
                appeal.attempt(),
                appeal.slot().isEmpty() ? null : appeal.slot(),
                appeal.candidate(),
                appeal.text(),
                Time.iso(appeal.madeAt()),
                appeal.state().word(),
                decided == null ? null : Time.iso(decided),
                appeal.reason().isEmpty() ? null : appeal.reason());
    }
}
