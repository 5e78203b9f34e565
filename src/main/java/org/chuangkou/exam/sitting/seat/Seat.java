package org.chuangkou.exam.sitting.seat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an invigilator has decided about one candidate of one exam.
 *
 * @param label as it stands on the desk
 * @param checkedAt when the candidate's identity was checked
 * @param admittedAt when the candidate was let in though late
 * @param barred why nothing can be begun, with the invigilator's reason
 * @param extraSeconds given for lost time; counted in already where an attempt has begun
 * @param resits how many more times than once a graded exam may be sat
 */
public record Seat(
        String exam,
        String candidate,
        @Nullable String label,
        @Nullable Instant checkedAt,
        @Nullable Instant admittedAt,
        @Nullable Bar barred,
        @Nullable String barredReason,
        int extraSeconds,
        int resits) {

    /** Why a candidate may not begin. */
    public enum Bar {
        /** 缺考 */
        ABSENT,
        /** 违纪 */
        BREACH;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Of somebody about whom nothing has been decided. */
    public static Seat plain(String exam, String candidate) {
        return new Seat(exam, candidate, null, null, null, null, null, 0, 0);
    }
}
