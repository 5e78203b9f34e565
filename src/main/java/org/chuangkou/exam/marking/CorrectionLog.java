package org.chuangkou.exam.marking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.exam.marking.CorrectionRows.CorrectionRow;
import org.chuangkou.exam.marking.Corrections.Which;

/** Which corrections an exam has. */
@Singleton
public class CorrectionLog {
    private final CorrectionRows rows;

    CorrectionLog(CorrectionRows rows) {
        this.rows = rows;
    }

    /** What counts now. */
    @Transactional(readOnly = true)
    public Corrections of(String exam) {
        Corrections all = Corrections.NONE;
        for (Corrected one : all(exam)) all = all.with(one.which(), one.correction());
        return all;
    }

    /** Those that were ever made, the oldest first. */
    @Transactional(readOnly = true)
    public List<Corrected> all(String exam) {
        return rows.of(exam).stream().map(CorrectionLog::corrected).toList();
    }

    /** Exams with a correction made before then that not all attempts stand by yet. */
    @Transactional(readOnly = true)
    public List<String> unapplied(Instant before) {
        return rows.unapplied(before);
    }

    /** Adds one in the transaction under way. */
    @Transactional
    public void add(String exam, Corrected one) {
        rows.insert(List.of(new CorrectionRow(
                one.id(),
                exam,
                one.which().question(),
                one.which().version(),
                one.which().part(),
                CorrectionJson.kind(one.correction()),
                Json.write(CorrectionJson.answers(one.correction())),
                one.reason(),
                one.digest(),
                one.author(),
                one.madeAt(),
                one.appliedAt())));
    }

    /** Notes that all attempts stand as this correction, and those before it, want. */
    @Transactional
    public void applied(String exam, String last, Instant at) {
        rows.applied(exam, last, at);
    }

    private static Corrected corrected(CorrectionRow row) {
        return new Corrected(
                row.id(),
                new Which(row.question(), row.version(), row.part()),
                CorrectionJson.read(row.kind(), Json.parse(row.answers())),
                row.reason(),
                row.digest(),
                row.author(),
                row.madeAt(),
                row.appliedAt());
    }
}
