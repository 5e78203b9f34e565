package org.chuangkou.exam.schedule;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.exam.schedule.CandidateRows.CandidateRow;

/** Who is to sit which exam. */
@Singleton
public class Candidates {
    private static final int LATEST = 50;

    private final CandidateRows rows;

    Candidates(CandidateRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Optional<Candidate> find(String exam, String username) {
        return rows.find(exam, username).map(CandidateRow::person);
    }

    /**
     * Those of these that are candidates, by user name. Until the transaction under way ends nobody else begins, or decides
     * about, an attempt of theirs. At most 1,000 at a time.
     */
    @Transactional
    public Map<String, Candidate> hold(String exam, Collection<String> usernames) {
        if (usernames.isEmpty()) return Map.of();
        return rows.hold(exam, usernames).stream()
                .map(CandidateRow::person)
                .collect(toMap(Candidate::username, candidate -> candidate));
    }

    /** In the order of the list. */
    @Transactional(readOnly = true)
    public List<Candidate> of(String exam) {
        return rows.of(exam).stream().map(CandidateRow::person).toList();
    }

    @Transactional(readOnly = true)
    public int count(String exam) {
        return rows.count(exam);
    }

    /** Ids of the exams to which somebody is invited, the newest first. */
    @Transactional(readOnly = true)
    public List<String> exams(String username) {
        return rows.exams(username, LATEST);
    }
}
