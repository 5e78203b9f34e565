package org.chuangkou.exam.schedule;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.Viewer;

/** Which exams somebody may run, or look into, as an examiner: those that were set up for others. */
@Singleton
public class Examining {
    private final Exams exams;
    private final Candidates candidates;

    Examining(Exams exams, Candidates candidates) {
        this.exams = exams;
        this.candidates = candidates;
    }

    /** @throws Refusal when there is none, when it stands open to everybody, or when the caller sits it */
    public Exam exam(String id, HttpRequest<?> request) {
        return exam(id, Objects.requireNonNull(Viewer.of(request).username()));
    }

    /** As {@link #exam(String, HttpRequest)}, for an account by its name. */
    public Exam exam(String id, String username) {
        Exam exam = exams.find(id).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
        if (exam.standing()) throw Refusal.conflict("exam.open-to-all");
        if (candidates.find(id, username).isPresent()) throw Refusal.forbidden("exam.own");
        return exam;
    }
}
