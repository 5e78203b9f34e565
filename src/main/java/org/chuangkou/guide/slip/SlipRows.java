package org.chuangkou.guide.slip;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SlipRows extends GenericRepository<SlipRow, String> {

    @Query("""
            INSERT INTO slip (number, place, day, kind, item, version, username, issued_at, applicant, body, answer_by, answered)
            VALUES (:number, :place, :day, :kind, :item, :version, :username, :issuedAt, :applicant, :body, :answerBy, :answered)""")
    void insert(SlipRow row);

    @Query("SELECT * FROM slip WHERE number = :number")
    Optional<SlipRow> find(String number);

    @Query("SELECT * FROM slip WHERE place = :place AND day = :day ORDER BY number DESC LIMIT 500")
    List<SlipRow> ofDay(String place, LocalDate day);

    /** Receipts that nobody has answered yet, the most pressing first. */
    @Query("""
            SELECT * FROM slip WHERE place = :place AND answered IS NULL AND answer_by IS NOT NULL
            ORDER BY answer_by, number LIMIT 100""")
    List<SlipRow> waiting(String place);

    @Query("UPDATE slip SET answered = :by WHERE number = :number AND answered IS NULL")
    int answer(String number, String by);

    /** One more paper of the place on that day; the row stays locked until the transaction ends. */
    @Query("""
            INSERT INTO slip_counter (place, day, last) VALUES (:place, :day, 1)
            ON DUPLICATE KEY UPDATE last = last + 1""")
    void count(String place, LocalDate day);

    @Query("SELECT last FROM slip_counter WHERE place = :place AND day = :day")
    int last(String place, LocalDate day);
}
