package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.sitting.AnswerLogRows.LogRow;
import org.chuangkou.exam.sitting.AnswerRows.AnswerRow;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.chuangkou.exam.sitting.Attempts.Answer;

/** Keeps one answer. What it returns is on disk. */
@Singleton
class SavingAnswer {
    private final AttemptRows attempts;
    private final AnswerRows answers;
    private final AnswerLogRows log;
    private final Clock clock;

    SavingAnswer(AttemptRows attempts, AnswerRows answers, AnswerLogRows log, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param given the answer as it came; an older {@code seq} than the stored one never overwrites it
     * @param arrived when the request came: one that came in time is kept, though its turn comes later
     * @return what is stored then
     * @throws Refusal when the attempt has ended, or the same {@code seq} came with another response before
     */
    @Atomic
    Answer save(String attempt, Answer given, Instant arrived, Actor actor) {
        Attempt sat = attempts.hold(attempt).map(AttemptRow::attempt).orElseThrow();
        if (!sat.running(arrived)) throw Refusal.conflict("attempt.ended");
        String response = Json.write(given.response());
        Optional<AnswerRow> stored = answers.find(attempt, given.slot());
        if (stored.isPresent() && stored.get().seq() >= given.seq()) {
            AnswerRow there = stored.get();
            if (there.seq() == given.seq() && !there.response().equals(response))
                throw Refusal.conflict("attempt.other-response", given.seq());
            return new Answer(there.slot(), there.seq(), Json.parse(there.response()), there.savedAt());
        }
        Instant now = clock.instant();
        answers.put(List.of(new AnswerRow(attempt, given.slot(), given.seq(), response, now)));
        log.insert(List.of(
                new LogRow(attempt, given.slot(), given.seq(), response, now, actor.username(), actor.address())));
        return new Answer(given.slot(), given.seq(), given.response(), now);
    }
}
