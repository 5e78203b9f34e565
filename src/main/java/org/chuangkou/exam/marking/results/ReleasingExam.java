package org.chuangkou.exam.marking.results;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.ExamAttempts;

/**
 * An examiner lets all candidates of an exam see their results (公布成绩). Done in steps, each of which stays: what a crash leaves
 * undone is done when it is released again.
 */
@Singleton
class ReleasingExam {
    private final Candidates candidates;
    private final ExamAttempts attempts;
    private final ReleaseSteps steps;
    private final Clock clock;

    ReleasingExam(Candidates candidates, ExamAttempts attempts, ReleaseSteps steps, Clock clock) {
        this.candidates = candidates;
        this.attempts = attempts;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws Refusal while somebody sits it or still may */
    void release(Exam exam, Actor actor) {
        refuseWhileOpen(exam);
        int fresh = 0;
        for (int step = steps.step(exam); step > 0; step = steps.step(exam)) fresh += step;
        steps.finish(exam, fresh, actor);
    }

    private void refuseWhileOpen(Exam exam) {
        List<Attempt> all = attempts.settled(exam.id());
        long running = all.stream()
                .filter(attempt -> attempt.state() == AttemptState.RUNNING)
                .count();
        if (running > 0) throw Refusal.conflict("release.running", running);
        Instant now = clock.instant();
        if (exam.closed(now)) return;
        var came = new HashSet<String>();
        all.forEach(attempt -> came.add(attempt.candidate()));
        List<Candidate> invited = candidates.of(exam.id());
        long open =
                invited.stream().filter(one -> !came.contains(one.username())).count();
        if (open > 0 || invited.isEmpty()) throw Refusal.conflict("release.open", open);
    }
}
