package org.chuangkou.guide.counterpart;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("counterpart")
record CounterpartRow(@Id String code, String ours, String author, Instant createdAt) {}
