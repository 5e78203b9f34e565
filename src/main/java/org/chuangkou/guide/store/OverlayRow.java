package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction the hall made to a clause of the source.
 *
 * @param content what the clause says instead, as JSON; null when the hall took it out
 * @param sourceHash what the source's clause was when it was corrected; null when the source had none
 * @param endedWhy {@code caught-up} (the source says the same now), {@code replaced} or {@code withdrawn}
 */
@MappedEntity("document_overlay")
record OverlayRow(
        @Id String id,
        String code,
        String clause,
        @Nullable String content,
        @Nullable String sourceHash,
        Instant effectiveFrom,
        String author,
        String note,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String endedWhy) {}
