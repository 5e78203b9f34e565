package org.chuangkou.exam.schedule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CandidateRows extends GenericRepository<CandidateRows.CandidateRow, String> {
    @MappedEntity("exam_candidate")
    record CandidateRow(
            @Id String exam, String candidate, int place, int extraMinutes, String addedBy, Instant addedAt) {
        Candidate person() {
            return new Candidate(exam, candidate, place, extraMinutes);
        }
    }

    @Query("SELECT * FROM exam_candidate WHERE exam = :exam AND candidate = :candidate")
    Optional<CandidateRow> find(String exam, String candidate);

    @Query("""
            SELECT * FROM exam_candidate WHERE exam = :exam AND candidate IN (:candidates)
            ORDER BY candidate FOR UPDATE""")
    List<CandidateRow> hold(String exam, Collection<String> candidates);

    @Query("SELECT * FROM exam_candidate WHERE exam = :exam ORDER BY place")
    List<CandidateRow> of(String exam);

    @Query("SELECT COUNT(*) FROM exam_candidate WHERE exam = :exam")
    int count(String exam);

    /** Exams to which somebody is invited, the newest first. */
    @Query("SELECT exam FROM exam_candidate WHERE candidate = :candidate ORDER BY added_at DESC LIMIT :size")
    List<String> exams(String candidate, int size);

    @Query("""
            INSERT INTO exam_candidate (exam, candidate, place, extra_minutes, added_by, added_at)
            VALUES (:exam, :candidate, :place, :extraMinutes, :addedBy, :addedAt)""")
    void insert(List<CandidateRow> rows);
}
