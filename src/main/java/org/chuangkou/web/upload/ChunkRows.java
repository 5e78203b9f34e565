package org.chuangkou.web.upload;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChunkRows extends GenericRepository<ChunkRows.ChunkRow, String> {
    /** A piece of an upload, at most 1 MB. */
    @MappedEntity("upload_chunk")
    record ChunkRow(String upload, int number, byte[] content) {}

    @Query("INSERT INTO upload_chunk (upload, number, content) VALUES (:upload, :number, :content)")
    void insert(ChunkRow row);

    @Query("SELECT * FROM upload_chunk WHERE upload = :upload AND number = :number")
    Optional<ChunkRow> find(String upload, int number);

    @Query("""
            DELETE FROM upload_chunk
            WHERE upload IN (SELECT id FROM upload WHERE created_at < :before AND lasting = FALSE)""")
    int deleteBefore(Instant before);

    @Query("DELETE FROM upload_chunk WHERE upload = :upload")
    void deleteOf(String upload);
}
