package org.chuangkou.exam.marking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.marking.ResultRows.ResultRow;
import org.chuangkou.exam.marking.RevisionRows.RevisionRow;

/** Results as stored; who may see one is asked elsewhere. */
@Singleton
public class Results {
    private final ResultRows rows;
    private final RevisionRows revisions;

    Results(ResultRows rows, RevisionRows revisions) {
        this.rows = rows;
        this.revisions = revisions;
    }

    /** The marks of the slots as stored. */
    record Body(List<SlotMark> marks) {}

    /** A result without the marks of its slots. */
    public record Sum(String attempt, int hundredths, int of, boolean passed, int revision) {}

    @Transactional(readOnly = true)
    public Optional<Result> find(String attempt) {
        return rows.find(attempt).map(Results::result);
    }

    /** By attempt. */
    @Transactional(readOnly = true)
    public Map<String, Result> all(Collection<String> attempts) {
        var found = new HashMap<String, Result>();
        if (!attempts.isEmpty()) rows.all(attempts).forEach(row -> found.put(row.attempt(), result(row)));
        return found;
    }

    /** All of an exam, by attempt. */
    @Transactional(readOnly = true)
    public Map<String, Sum> sums(String exam) {
        var found = new HashMap<String, Sum>();
        rows.ofExam(exam)
                .forEach(row -> found.put(
                        row.attempt(),
                        new Sum(row.attempt(), row.hundredths(), row.ofPoints(), row.passed(), row.revision())));
        return found;
    }

    /** What an attempt was worth before it was marked anew, the oldest first. */
    @Transactional(readOnly = true)
    public List<Result> revisions(String attempt) {
        return revisions.of(attempt).stream()
                .map(row -> new Result(
                        attempt, row.hundredths(), row.ofPoints(), row.passed(), marks(row.body()), row.revision()))
                .toList();
    }

    /** The first result of an attempt at an exam. */
    record Fresh(String exam, Result result) {}

    /** Keeps first results in the transaction under way. */
    @Transactional
    void keep(List<Fresh> fresh, Instant at) {
        rows.insert(fresh.stream()
                .map(one -> new ResultRow(
                        one.result().attempt(),
                        one.exam(),
                        one.result().hundredths(),
                        one.result().of(),
                        one.result().passed(),
                        Json.write(new Body(one.result().marks())),
                        at,
                        one.result().revision()))
                .toList());
    }

    /** Puts a result in the place of the one there is, unless it says the same; that one is kept among the revisions. @return what counts now, if it changed */
    @Transactional
    public Optional<Result> replace(Result fresh, Instant at) {
        ResultRow row = rows.hold(fresh.attempt()).orElseThrow();
        Result there = result(row);
        if (there.marks().equals(fresh.marks()) && there.passed() == fresh.passed()) return Optional.empty();
        int revision = row.revision() + 1;
        revisions.insert(List.of(new RevisionRow(
                row.attempt(),
                row.revision(),
                row.hundredths(),
                row.ofPoints(),
                row.passed(),
                row.body(),
                row.markedAt(),
                at)));
        rows.replace(
                row.attempt(), fresh.hundredths(), fresh.passed(), Json.write(new Body(fresh.marks())), at, revision);
        return Optional.of(
                new Result(fresh.attempt(), fresh.hundredths(), fresh.of(), fresh.passed(), fresh.marks(), revision));
    }

    private static Result result(ResultRow row) {
        return new Result(
                row.attempt(), row.hundredths(), row.ofPoints(), row.passed(), marks(row.body()), row.revision());
    }

    private static List<SlotMark> marks(String body) {
        return Json.read(body, Body.class).marks();
    }
}
