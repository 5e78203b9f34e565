package org.chuangkou.exam.schedule;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.schedule.ExamRows.ExamRow;

/** The exams there are. */
@Singleton
public class Exams {
    private final ExamRows rows;

    Exams(ExamRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Optional<Exam> find(String id) {
        return rows.find(id).map(ExamRow::exam);
    }

    /** By id. */
    @Transactional(readOnly = true)
    public Map<String, Exam> all(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return rows.all(ids).stream().map(ExamRow::exam).collect(toMap(Exam::id, exam -> exam));
    }

    /** Those that everybody may sit to practise, the lowest level first. */
    @Transactional(readOnly = true)
    public List<Exam> standing() {
        return rows.standing().stream().map(ExamRow::exam).toList();
    }

    /** Those that examiners have set up, the newest first. */
    @Transactional(readOnly = true)
    public Page<Exam> setUp(Page.Wanted wanted) {
        List<Exam> found = rows.setUp(wanted.offset(), wanted.size()).stream()
                .map(ExamRow::exam)
                .toList();
        return new Page<>(rows.countSetUp(), wanted.page(), wanted.size(), found);
    }

    /** The exam, which nobody else can change until the transaction under way ends. @throws Refusal when there is none */
    @Transactional
    public Exam hold(String id) {
        return rows.hold(id).map(ExamRow::exam).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
    }

    /** Writes, in the transaction under way, that an invigilator lets it begin. */
    @Transactional
    public void begin(Exam exam, Instant at) {
        rows.begin(exam.id(), at);
    }

    /** Writes, in the transaction under way, that its results may be seen; the first time stays. */
    @Transactional
    public void release(Exam exam, Instant at) {
        rows.release(exam.id(), at);
    }
}
