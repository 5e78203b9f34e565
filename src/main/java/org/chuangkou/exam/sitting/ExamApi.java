package org.chuangkou.exam.sitting;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.paper.Exam;
import org.chuangkou.exam.paper.Exams;

/** What there is to be sat. */
@Controller("/api/v1/exams")
@ForCandidates
@ExecuteOn(TaskExecutors.BLOCKING)
class ExamApi {
    private final Exams exams;

    ExamApi(Exams exams) {
        this.exams = exams;
    }

    record Listed(String id, String kind, String title, String blueprint, int level, int minutes, int passMark) {
        static Listed of(Exam exam) {
            return new Listed(
                    exam.id(),
                    exam.kind().word(),
                    exam.title(),
                    exam.blueprint(),
                    exam.level(),
                    exam.minutes(),
                    exam.passMark());
        }
    }

    /** The mock exams, which everybody may sit. */
    @Get
    List<Listed> mocks() {
        return exams.mocks().stream().map(Listed::of).toList();
    }

    @Get("/{id}")
    Listed one(String id) {
        return exams.find(id).map(Listed::of).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
    }
}
