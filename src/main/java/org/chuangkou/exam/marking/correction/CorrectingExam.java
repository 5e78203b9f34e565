package org.chuangkou.exam.marking.correction;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Accounts;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.marking.Corrected;
import org.chuangkou.exam.marking.CorrectionJson;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.correction.MarkingAnew.Changed;
import org.chuangkou.exam.marking.correction.Preview.Row;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.ExamAttempts;
import org.chuangkou.question.file.ResponseJson;

/**
 * An examiner corrects how a question of an exam is marked: sees first whom it would touch, then applies just that. All results
 * are marked anew in steps, each of which stays; what a crash leaves undone {@link FinishingCorrections} does, or whoever looks at
 * a correction of the exam next.
 */
@Singleton
class CorrectingExam {
    private final CorrectionLog log;
    private final MarkingAnew anew;
    private final CorrectionSteps steps;
    private final ExamAttempts attempts;
    private final Accounts accounts;
    private final Clock clock;

    CorrectingExam(
            CorrectionLog log,
            MarkingAnew anew,
            CorrectionSteps steps,
            ExamAttempts attempts,
            Accounts accounts,
            Clock clock) {
        this.log = log;
        this.anew = anew;
        this.steps = steps;
        this.attempts = attempts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose points and whose pass would change; nothing does. */
    Preview preview(Exam exam, Proposal proposal) {
        finish(exam);
        var changed = new ArrayList<Changed>();
        anew.each(exam, log.of(exam.id()).with(proposal.which(), proposal.correction()), changed::addAll);
        changed.removeIf(one -> one.before().hundredths() == one.after().hundredths()
                && one.before().passed() == one.after().passed());
        changed.sort(Comparator.comparing(one -> one.attempt().candidate()));
        Map<String, String> names = accounts.names(
                changed.stream().map(one -> one.attempt().candidate()).toList());
        List<Row> rows = changed.stream().map(one -> row(one, names)).toList();
        return new Preview(
                rows.size(),
                (int) rows.stream()
                        .filter(row -> row.passedAfter() && !row.passedBefore())
                        .count(),
                (int) rows.stream()
                        .filter(row -> row.passedBefore() && !row.passedAfter())
                        .count(),
                digest(exam, proposal, changed),
                rows);
    }

    /**
     * Applies what was previewed; the same again changes nothing.
     *
     * @param digest of the preview
     * @throws Refusal while the exam is sat, or when something has changed since the preview
     */
    Preview apply(Exam exam, Proposal proposal, String digest, Actor actor) {
        boolean running =
                attempts.settled(exam.id()).stream().anyMatch(attempt -> attempt.state() == AttemptState.RUNNING);
        if (running) throw Refusal.conflict("correction.running");
        Preview preview = preview(exam, proposal);
        if (!preview.digest().equals(digest)) {
            if (last(exam).equals(digest)) return preview;
            throw Refusal.conflict("correction.moved");
        }
        var now = clock.instant();
        steps.add(
                exam,
                new Corrected(
                        Ids.next(now),
                        proposal.which(),
                        proposal.correction(),
                        proposal.reason(),
                        digest,
                        actor.username(),
                        now,
                        null),
                preview,
                actor);
        finish(exam);
        return preview;
    }

    private String last(Exam exam) {
        List<Corrected> all = log.all(exam.id());
        return all.isEmpty() ? "" : all.getLast().digest();
    }

    /** Marks anew what a correction has left undone. */
    void finish(Exam exam) {
        List<Corrected> all = log.all(exam.id());
        if (all.stream().allMatch(one -> one.appliedAt() != null)) return;
        anew.each(exam, log.of(exam.id()), some -> steps.replace(exam, some));
        steps.applied(exam, all.getLast().id());
    }

    private static Row row(Changed one, Map<String, String> names) {
        return new Row(
                one.attempt().id(),
                one.attempt().candidate(),
                names.getOrDefault(one.attempt().candidate(), ""),
                Result.points(one.before().hundredths()),
                Result.points(one.after().hundredths()),
                one.before().passed(),
                one.after().passed());
    }

    /** Of what is proposed, what it would change, and which corrections there are before it. */
    private String digest(Exam exam, Proposal proposal, List<Changed> changed) {
        var all = new StringBuilder()
                .append(exam.id())
                .append(Json.write(proposal.which()))
                .append(CorrectionJson.kind(proposal.correction()));
        CorrectionJson.right(proposal.correction()).forEach(right -> all.append(ResponseJson.write(right)));
        all.append(last(exam));
        for (Changed one : changed)
            all.append('\n')
                    .append(one.attempt().id())
                    .append(' ')
                    .append(one.before().hundredths())
                    .append(' ')
                    .append(one.after().hundredths());
        return Ids.sha256(all.toString());
    }
}
