package org.chuangkou.exam.sitting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;

/** Attempts and their answers, read. */
@Singleton
public class Attempts {
    private static final int LATEST = 50;

    private final AttemptRows attempts;
    private final AnswerRows answers;
    private final AnswerLogRows log;
    private final Papers papers;

    Attempts(AttemptRows attempts, AnswerRows answers, AnswerLogRows log, Papers papers) {
        this.attempts = attempts;
        this.answers = answers;
        this.log = log;
        this.papers = papers;
    }

    /** What was answered in one slot, under the keys of the paper. */
    public record Answer(String slot, long seq, JsonNode response, Instant savedAt) {}

    /** As stored: it may be over without having been closed yet, see {@link Ending#settled}. */
    @Transactional(readOnly = true)
    public Optional<Attempt> find(String id) {
        return attempts.find(id).map(AttemptRow::attempt);
    }

    /** The candidate's last ones, the newest first. */
    @Transactional(readOnly = true)
    public List<Attempt> of(String candidate) {
        return attempts.of(candidate, LATEST).stream().map(AttemptRow::attempt).toList();
    }

    /** All of an exam, each candidate's in their order. */
    @Transactional(readOnly = true)
    public List<Attempt> ofExam(String exam) {
        return attempts.ofExam(exam).stream().map(AttemptRow::attempt).toList();
    }

    /** The candidate's last at an exam. */
    @Transactional(readOnly = true)
    public Optional<Attempt> last(String exam, String candidate) {
        return attempts.last(exam, candidate).map(AttemptRow::attempt);
    }

    /** How many questions have an answer, by attempt; who has answered nothing is not in it. At most 1,000 at a time. */
    @Transactional(readOnly = true)
    public Map<String, Integer> answered(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return answers.count(ids).stream().collect(toMap(AnswerRows.CountRow::attempt, AnswerRows.CountRow::answered));
    }

    public Paper paper(Attempt attempt) {
        return papers.find(attempt.sat()).orElseThrow();
    }

    /** By attempt; one without answers is left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Answer>> answers(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return answers.of(ids).stream()
                .collect(groupingBy(AnswerRows.AnswerRow::attempt, mapping(Attempts::answer, toList())));
    }

    @Transactional(readOnly = true)
    public List<Answer> answers(Attempt attempt) {
        return answers.of(attempt.id()).stream().map(Attempts::answer).toList();
    }

    /** One line of the log: what was saved, when, by whom and from where. A response of null took the answer back. */
    public record Change(String slot, long seq, JsonNode response, Instant savedAt, String username, String address) {}

    /** All that was ever saved in an attempt, in its order. */
    @Transactional(readOnly = true)
    public List<Change> history(String attempt) {
        return log.of(attempt).stream()
                .map(row -> new Change(
                        row.slot(),
                        row.seq(),
                        Json.parse(row.response()),
                        row.savedAt(),
                        row.username(),
                        row.address()))
                .toList();
    }

    private static Answer answer(AnswerRows.AnswerRow row) {
        return new Answer(row.slot(), row.seq(), Json.parse(row.response()), row.savedAt());
    }
}
