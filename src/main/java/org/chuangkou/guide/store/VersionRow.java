package org.chuangkou.guide.store;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One version as stored; {@code body} is the whole document as JSON, {@code hash} is taken over it. */
@MappedEntity("document_version")
record VersionRow(
        String code,
        int version,
        Instant effectiveFrom,
        String name,
        String body,
        String hash,
        String author,
        String origin,
        String note,
        Instant createdAt) {}
