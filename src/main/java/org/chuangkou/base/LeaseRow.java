package org.chuangkou.base;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Who may do what alone, and until when. */
@MappedEntity("lease")
public record LeaseRow(@Id String name, String holder, Instant heldUntil) {}
