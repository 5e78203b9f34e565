package org.chuangkou.exam.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The exams there are. */
@Singleton
public class Exams {
    private final ExamRows rows;

    Exams(ExamRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Optional<Exam> find(String id) {
        return rows.find(id).map(ExamRows.ExamRow::exam);
    }

    /** Those that everybody may sit to practise, the lowest level first. */
    @Transactional(readOnly = true)
    public List<Exam> mocks() {
        return rows.mocks().stream().map(ExamRows.ExamRow::exam).toList();
    }
}
