package org.chuangkou.guide.handbook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One print of a handbook, whole or only the pages that replace others; its {@link Leaf}s say what the paper copy holds
 * once it is printed.
 *
 * @param scope,subject see {@link Scope}
 * @param title what it is the handbook of, in words
 * @param place where that is
 * @param since for replacement pages the print into which they go; null for a whole handbook
 * @param job the job that lays it out
 * @param printedAt the moment as of which it tells; null, as all that follows, until the job is done
 * @param file the PDF
 */
@MappedEntity("handbook")
record Handbook(
        @Id String id,
        String scope,
        String subject,
        String title,
        String place,
        @Nullable String since,
        String author,
        String authorName,
        String job,
        Instant requestedAt,
        @Nullable Instant printedAt,
        @Nullable Integer guides,
        @Nullable Integer pages,
        @Nullable String file) {

    Scope covers() {
        return Scope.of(scope, subject).orElseThrow(() -> new IllegalStateException("no handbook is of a " + scope));
    }

    boolean whole() {
        return since == null;
    }
}
