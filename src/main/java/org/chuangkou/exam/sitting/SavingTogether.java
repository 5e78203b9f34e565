package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.sitting.AnswerLogRows.LogRow;
import org.chuangkou.exam.sitting.AnswerRows.AnswerRow;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.StoredAnswers.Key;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers of many candidates in one transaction. When it has returned they are on disk: committing once for all is
 * what makes a thousand saves a second cheap.
 */
@Singleton
class SavingTogether {
    private final AttemptRows attempts;
    private final StoredAnswers stored;
    private final AnswerRows answers;
    private final AnswerLogRows log;
    private final Clock clock;

    SavingTogether(AttemptRows attempts, StoredAnswers stored, AnswerRows answers, AnswerLogRows log, Clock clock) {
        this.attempts = attempts;
        this.stored = stored;
        this.answers = answers;
        this.log = log;
        this.clock = clock;
    }

    /** @return what came of each, in the order of the saves */
    @Atomic
    List<Saved> save(List<Save> saves) {
        var ids = new LinkedHashSet<String>();
        var keys = new LinkedHashSet<Key>();
        for (Save save : saves) {
            ids.add(save.attempt());
            keys.add(new Key(save.attempt(), save.slot()));
        }
        Map<String, Attempt> sat = new HashMap<>();
        attempts.holdAll(ids.stream().sorted().toList()).forEach(row -> sat.put(row.id(), row.attempt()));
        Map<Key, AnswerRow> there = stored.of(keys);
        Instant now = clock.instant();
        var written = new LinkedHashMap<Key, AnswerRow>();
        var lines = new ArrayList<LogRow>();
        var outcome = new ArrayList<Saved>();
        for (Save save : saves) {
            var key = new Key(save.attempt(), save.slot());
            String response = Json.write(save.response());
            Saved came = came(save, response, sat.get(save.attempt()), there.get(key), now);
            outcome.add(came);
            if (!(came instanceof Saved.Kept kept) || !kept.fresh()) continue;
            var row = new AnswerRow(save.attempt(), save.slot(), save.seq(), response, now);
            there.put(key, row);
            written.put(key, row);
            lines.add(new LogRow(
                    save.attempt(), save.slot(), save.seq(), response, now, save.username(), save.address()));
        }
        if (!written.isEmpty()) {
            answers.put(List.copyOf(written.values()));
            log.insert(lines);
        }
        return outcome;
    }

    private static Saved came(
            Save save, String response, @Nullable Attempt attempt, @Nullable AnswerRow there, Instant now) {
        if (attempt == null) return new Saved.Refused(Refusal.notFound("attempt.unknown"));
        if (!attempt.goesOnAt(save.device())) return new Saved.Refused(Refusal.conflict("attempt.other-device"));
        if (there != null && there.seq() >= save.seq()) return already(save, response, there);
        if (!attempt.running(save.arrived())) return new Saved.Refused(Refusal.conflict("attempt.ended"));
        return new Saved.Kept(new Answer(save.slot(), save.seq(), save.response(), now), true);
    }

    /** What is stored already is told after the end, too: its acknowledgement may have been lost on the way. */
    private static Saved already(Save save, String response, AnswerRow there) {
        if (there.seq() == save.seq() && !there.response().equals(response))
            return new Saved.Refused(Refusal.conflict("attempt.other-response", save.seq()));
        return new Saved.Kept(
                new Answer(there.slot(), there.seq(), Json.parse(there.response()), there.savedAt()), false);
    }
}
