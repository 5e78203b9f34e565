package org.chuangkou.guide.bundle;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BundleRows extends GenericRepository<BundleRows.BundleRow, String> {
    @MappedEntity("guide_bundle")
    record BundleRow(@Id String slug, String body, String hash, Instant updatedAt) {

        static BundleRow of(Bundle bundle, Instant now) {
            String body = Json.write(bundle);
            return new BundleRow(bundle.slug(), body, Ids.sha256(body), now);
        }
    }

    @Query("SELECT * FROM guide_bundle ORDER BY slug")
    List<BundleRow> all();

    @Query("SELECT hash FROM guide_bundle ORDER BY slug")
    List<String> hashes();

    @Query("""
            INSERT INTO guide_bundle (slug, body, hash, updated_at) VALUES (:slug, :body, :hash, :updatedAt)
            ON DUPLICATE KEY UPDATE body = :body, hash = :hash, updated_at = :updatedAt""")
    void put(BundleRow row);

    @Query("DELETE FROM guide_bundle WHERE slug = :slug")
    int delete(String slug);
}
