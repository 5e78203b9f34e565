package org.chuangkou.certification;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A level that somebody was granted for passing a graded exam (考核等级). It is kept for ever; one that no longer counts says
 * since when and why.
 *
 * @param attempt the evidence
 * @param fact number of the fact that granted it
 * @param candidate user name
 * @param level 5, the lowest, to 1
 */
public record AssessedLevel(
        String attempt,
        long fact,
        String candidate,
        int level,
        String exam,
        Instant grantedAt,
        @Nullable Revocation revocation) {

    /** Why a granted level counts no longer. */
    public enum Reason {
        /** The attempt does not count. */
        VOIDED,
        /** It was marked anew and is no longer passed. */
        REMARKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param fact number of the fact that revoked it */
    public record Revocation(long fact, Instant at, Reason reason) {}

    public boolean countsAt(Instant at) {
        return !grantedAt.isAfter(at) && (revocation == null || revocation.at().isAfter(at));
    }

    /** The highest level of those that count at that moment: the lowest number. */
    public static OptionalInt best(Collection<AssessedLevel> levels, Instant at) {
        return levels.stream()
                .filter(level -> level.countsAt(at))
                .mapToInt(AssessedLevel::level)
                .min();
    }
}
