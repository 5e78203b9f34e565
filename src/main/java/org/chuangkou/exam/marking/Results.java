package org.chuangkou.exam.marking;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        rows.insert(fresh.stream().map(one -> row(one.exam(), one.result(), at)).toList());
    }

    /**
     * Puts results in the place of those there are, unless they say the same; what was there is kept among the revisions.
     *
     * @return what counts now, of those that changed
     */
    @Transactional
    public List<Result> replace(Collection<Result> fresh, Instant at) {
        Map<String, ResultRow> there = rows
                .holdAll(fresh.stream().map(Result::attempt).sorted().toList())
                .stream()
                .collect(toMap(ResultRow::attempt, row -> row));
        var changed = new ArrayList<Result>();
        var old = new ArrayList<RevisionRow>();
        var now = new ArrayList<ResultRow>();
        for (Result one : fresh) {
            ResultRow row = Objects.requireNonNull(there.get(one.attempt()));
            if (!differs(one, result(row))) continue;
            Result after = one.revised(row.revision() + 1);
            changed.add(after);
            old.add(RevisionRow.of(row, at));
            now.add(row(row.exam(), after, at));
        }
        if (changed.isEmpty()) return changed;
        revisions.insert(old);
        rows.replace(now);
        return changed;
    }

    private static boolean differs(Result one, Result other) {
        return one.passed() != other.passed() || !one.marks().equals(other.marks());
    }

    private static ResultRow row(String exam, Result result, Instant at) {
        return new ResultRow(
                result.attempt(),
                exam,
                result.hundredths(),
                result.of(),
                result.passed(),
                Json.write(new Body(result.marks())),
                at,
                result.revision());
    }

    private static Result result(ResultRow row) {
        return new Result(
                row.attempt(), row.hundredths(), row.ofPoints(), row.passed(), marks(row.body()), row.revision());
    }

    private static List<SlotMark> marks(String body) {
        return Json.read(body, Body.class).marks();
    }
}
