package org.chuangkou.web.picture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A picture that is kept; its bytes lie beside it in chunks.
 *
 * @param id the first 32 hex digits of the SHA-256 of its bytes
 * @param type its media type
 */
@MappedEntity("picture")
public record Picture(@Id String id, String type, int width, int height, int size, Instant createdAt) {
    /** Where it is shown. */
    public String href() {
        return "/pictures/" + id;
    }
}
