package org.chuangkou.exam.appeal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Page;
import org.chuangkou.exam.appeal.AppealRows.AppealRow;

/** Appeals, read. */
@Singleton
class Appeals {
    private final AppealRows rows;

    Appeals(AppealRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    Optional<Appeal> find(String id) {
        return rows.find(id).map(AppealRow::appeal);
    }

    /** Of one attempt, the oldest first. */
    @Transactional(readOnly = true)
    List<Appeal> of(String attempt) {
        return rows.of(attempt).stream().map(AppealRow::appeal).toList();
    }

    /** Of an exam: those that wait first. */
    @Transactional(readOnly = true)
    Page<Appeal> of(String exam, Page.Wanted wanted) {
        return new Page<>(
                rows.count(exam),
                wanted.page(),
                wanted.size(),
                rows.ofExam(exam, wanted.offset(), wanted.size()).stream()
                        .map(AppealRow::appeal)
                        .toList());
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    int open(String exam) {
        return rows.countOpen(exam);
    }
}
