package org.chuangkou.guide.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A guide or a law; {@code newest} is the number of its last version, in force or not. */
@MappedEntity("document")
record DocumentRow(@Id String code, String kind, int newest, Instant createdAt) {}
