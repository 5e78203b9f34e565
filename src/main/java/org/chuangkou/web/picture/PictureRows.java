package org.chuangkou.web.picture;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PictureRows extends GenericRepository<Picture, String> {
    /** A piece of a picture, at most 1 MB. */
    @MappedEntity("picture_chunk")
    record Chunk(String picture, int number, byte[] content) {}

    @Query("SELECT * FROM picture WHERE id = :id")
    Optional<Picture> find(String id);

    @Query("""
            INSERT INTO picture (id, type, width, height, size, created_at)
            VALUES (:id, :type, :width, :height, :size, :createdAt)""")
    void insert(Picture picture);

    @Query("INSERT INTO picture_chunk (picture, number, content) VALUES (:picture, :number, :content)")
    void insertChunk(String picture, int number, byte[] content);

    @Query("SELECT * FROM picture_chunk WHERE picture = :id ORDER BY number")
    List<Chunk> chunks(String id);
}
