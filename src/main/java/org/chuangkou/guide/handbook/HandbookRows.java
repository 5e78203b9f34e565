package org.chuangkou.guide.handbook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HandbookRows extends GenericRepository<Handbook, String> {

    @Query("""
            INSERT INTO handbook (id, scope, subject, title, place, since, author, author_name, job, requested_at)
            VALUES (:id, :scope, :subject, :title, :place, :since, :author, :authorName, :job, :requestedAt)""")
    void insert(Handbook handbook);

    @Query("""
            UPDATE handbook SET printed_at = :at, guides = :guides, pages = :pages, file = :file
            WHERE id = :id AND printed_at IS NULL""")
    int printed(String id, Instant at, int guides, int pages, String file);

    @Query("SELECT * FROM handbook WHERE id = :id")
    Optional<Handbook> find(String id);

    /** First those this account asked for and those of this window, each the newest first. */
    @Query("""
            SELECT * FROM handbook
            ORDER BY CASE WHEN author = :author OR (scope = 'window' AND subject = :window) THEN 0 ELSE 1 END,
                     requested_at DESC, id DESC
            LIMIT :size OFFSET :offset""")
    List<Handbook> list(String author, @Nullable String window, int size, int offset);

    @Query("SELECT COUNT(*) FROM handbook")
    long count();

    @Query("""
            SELECT * FROM handbook WHERE scope = :scope AND subject = :subject AND printed_at IS NOT NULL
            ORDER BY printed_at DESC, id DESC LIMIT 1""")
    Optional<Handbook> lastPrinted(String scope, String subject);

    @Query("""
            SELECT * FROM handbook
            WHERE scope = :scope AND subject = :subject AND author = :author AND printed_at IS NULL
            ORDER BY requested_at DESC LIMIT 20""")
    List<Handbook> unprinted(String scope, String subject, String author);
}
