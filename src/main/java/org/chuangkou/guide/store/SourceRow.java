package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What a document's source last said of it, without any correction of the hall's. */
@MappedEntity("document_source")
record SourceRow(@Id String code, String origin, String body, String hash, Instant updatedAt) {}
