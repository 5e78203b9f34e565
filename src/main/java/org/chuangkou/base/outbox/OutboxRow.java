package org.chuangkou.base.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact as stored; {@code sequence} is null until the sequencer has seen the row committed. */
@MappedEntity("outbox")
record OutboxRow(@Id String id, @Nullable Long sequence, String type, String body, Instant createdAt) {}
