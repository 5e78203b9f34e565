package org.chuangkou.guide.slip;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was given out; it never changes afterwards.
 *
 * @param number place, day and running number, e.g. {@code YP-20261122-0007}
 * @param place code of the place that gave it out
 * @param username who gave it out
 * @param applicant to whom, where the kind of slip has to say so
 * @param answerBy for a receipt: the last day on which the citizen must be told what is missing
 * @param answered for a receipt: number of the slip that answered it
 */
record Slip(
        String number,
        String place,
        LocalDate day,
        SlipKind kind,
        String item,
        int version,
        String username,
        Instant issuedAt,
        @Nullable String applicant,
        SlipText text,
        @Nullable LocalDate answerBy,
        @Nullable String answered) {}
