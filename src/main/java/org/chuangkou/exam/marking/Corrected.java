package org.chuangkou.exam.marking;

import java.time.Instant;
import org.chuangkou.exam.marking.Corrections.Which;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it was made.
 *
 * @param digest of the preview that was agreed to
 * @param appliedAt when all attempts that had ended were marked anew, null while that goes on
 */
public record Corrected(
        String id,
        Which which,
        Correction correction,
        String reason,
        String digest,
        String author,
        Instant madeAt,
        @Nullable Instant appliedAt) {}
