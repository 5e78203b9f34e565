package org.chuangkou.exam.marking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.exam.sitting.Sheets;

/** Reads attempts with all that belongs to their marks, a batch at a time. */
@Singleton
public class MarkedAttempts {
    private final Attempts attempts;
    private final Results results;
    private final Sheets sheets;

    MarkedAttempts(Attempts attempts, Results results, Sheets sheets) {
        this.attempts = attempts;
        this.results = results;
        this.sheets = sheets;
    }

    public record Marked(Attempt attempt, Sheet sheet, Result result, List<Answer> answers) {
        /** By slot. */
        public Map<String, SlotMark> marks() {
            return result.marks().stream().collect(toMap(SlotMark::slot, identity()));
        }

        /** By slot; a place left empty is not in it. */
        public Map<String, Answer> given() {
            return answers.stream().collect(toMap(Answer::slot, identity()));
        }
    }

    /** In their order; those without a result are left out. */
    @Transactional(readOnly = true)
    public List<Marked> read(List<Attempt> some) {
        List<String> ids = some.stream().map(Attempt::id).toList();
        Map<String, Result> stored = results.all(ids);
        Map<String, List<Answer>> answers = attempts.answers(ids);
        Map<Paper.Key, Sheet> read = sheets.once(some);
        var marked = new ArrayList<Marked>();
        for (Attempt attempt : some) {
            Result result = stored.get(attempt.id());
            if (result != null)
                marked.add(new Marked(
                        attempt,
                        Objects.requireNonNull(read.get(attempt.sat())),
                        result,
                        answers.getOrDefault(attempt.id(), List.of())));
        }
        return marked;
    }
}
