package org.chuangkou.exam.sitting.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chuangkou.base.Time;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.seat.Seat;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate is told before beginning.
 *
 * @param state waiting, open or closed
 * @param now by the server's clock, which alone counts
 * @param secondsToGo until it begins, null when it has begun or that is not known
 * @param seat as an invigilator labelled it
 * @param extraMinutes the candidate's own and those given for lost time
 * @param running the attempt to go on with, null when there is none
 * @param may whether it may be begun now
 * @param why not, in the reader's language
 */
record WaitView(
        String exam,
        String title,
        String state,
        String now,
        @Nullable Double secondsToGo,
        @Nullable String beginsAt,
        @Nullable String closesAt,
        boolean byHand,
        int minutes,
        int extraMinutes,
        int passMark,
        @Nullable Integer lateMinutes,
        boolean oneDevice,
        List<String> addresses,
        @Nullable String seat,
        boolean checked,
        @Nullable String running,
        boolean may,
        @Nullable String why) {

    static WaitView of(
            Exam exam, Candidate candidate, Seat seat, @Nullable Attempt last, Instant now, @Nullable String why) {
        Exam.Phase phase = exam.phase(now);
        Instant begins = exam.beginsAt();
        boolean known = phase == Exam.Phase.WAITING && begins != null;
        String running = last != null && last.running(now) ? last.id() : null;
        return new WaitView(
                exam.id(),
                exam.title(),
                phase.word(),
                Time.iso(now),
                known ? Duration.between(now, begins).toMillis() / 1000.0 : null,
                begins == null ? Time.isoOrNull(exam.opensAt()) : Time.isoOrNull(begins),
                Time.isoOrNull(exam.closesAt()),
                exam.rules().byHand(),
                exam.minutes(),
                candidate.extraMinutes() + seat.extraSeconds() / 60,
                exam.passMark(),
                exam.rules().lateMinutes(),
                exam.rules().oneDevice(),
                exam.rules().addresses(),
                seat.label(),
                seat.checkedAt() != null,
                running,
                running != null || why == null,
                running != null ? null : why);
    }
}
