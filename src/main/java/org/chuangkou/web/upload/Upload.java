package org.chuangkou.web.upload;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A file that somebody sent or the house made; its bytes lie beside it in chunks.
 *
 * @param size in bytes, as it came
 * @param lasting kept until it is forgotten, not only for a while
 * @param deflated whether the chunks are those of the file deflated, as they are of every new one
 */
@MappedEntity("upload")
public record Upload(
        @Id String id,
        String name,
        long size,
        String sha256,
        String author,
        Instant createdAt,
        boolean lasting,
        boolean deflated) {}
