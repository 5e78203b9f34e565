package org.chuangkou.web.upload;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A file somebody sent; its bytes lie beside it in chunks. */
@MappedEntity("upload")
public record Upload(@Id String id, String name, long size, String sha256, String author, Instant createdAt) {}
