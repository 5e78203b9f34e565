package org.chuangkou.web.upload;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UploadRows extends GenericRepository<Upload, String> {

    @Query("SELECT * FROM upload WHERE id = :id")
    Optional<Upload> find(String id);

    @Query("""
            INSERT INTO upload (id, name, size, sha256, author, created_at, lasting, deflated)
            VALUES (:id, :name, :size, :sha256, :author, :createdAt, :lasting, :deflated)""")
    void insert(Upload upload);

    @Query("DELETE FROM upload WHERE created_at < :before AND lasting = FALSE")
    int deleteBefore(Instant before);

    @Query("DELETE FROM upload WHERE id = :id")
    void delete(String id);
}
