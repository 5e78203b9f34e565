package org.chuangkou.course.store;

import org.chuangkou.question.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A clause that a version of a lesson teaches.
 *
 * @param hash what the clause said when that version was made; null when there was no such clause in force
 */
public record Cited(String item, String clause, @Nullable String hash) {
    public Citation citation() {
        return new Citation(item, clause);
    }

    /** Whether the clause says something else now. */
    public boolean stale(String now) {
        return hash != null && !hash.equals(now);
    }
}
