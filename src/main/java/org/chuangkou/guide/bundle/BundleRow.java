package org.chuangkou.guide.bundle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;

@MappedEntity("guide_bundle")
record BundleRow(@Id String slug, String body, String hash, Instant updatedAt) {

    static BundleRow of(Bundle bundle, Instant now) {
        String body = Json.write(bundle);
        return new BundleRow(bundle.slug(), body, Ids.sha256(body), now);
    }
}
