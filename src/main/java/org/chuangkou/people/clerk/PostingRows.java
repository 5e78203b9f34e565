package org.chuangkou.people.clerk;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.chuangkou.people.Posting;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PostingRows extends GenericRepository<PostingRows.PostingRow, String> {
    @MappedEntity("posting")
    record PostingRow(
            String clerk,
            Instant validFrom,
            @Nullable Instant validTo,
            String place,
            @Nullable String hallWindow,
            @Nullable String post) {

        Posting posting() {
            return new Posting(clerk, validFrom, validTo, place, hallWindow, post);
        }
    }

    @Query("SELECT * FROM posting WHERE clerk = :clerk ORDER BY valid_from DESC")
    List<PostingRow> of(String clerk);

    @Query("SELECT * FROM posting WHERE clerk IN (:clerks) ORDER BY clerk, valid_from DESC")
    List<PostingRow> all(Collection<String> clerks);

    @Query("""
            SELECT * FROM posting
            WHERE hall_window = :window AND valid_from <= :at AND (valid_to IS NULL OR valid_to > :at)
            ORDER BY clerk""")
    List<PostingRow> at(String window, Instant at);

    @Query("""
            INSERT INTO posting (clerk, valid_from, valid_to, place, hall_window, post)
            VALUES (:clerk, :validFrom, :validTo, :place, :hallWindow, :post)""")
    void insert(PostingRow row);

    @Query("UPDATE posting SET valid_to = :at WHERE clerk = :clerk AND valid_to IS NULL")
    void end(String clerk, Instant at);
}
