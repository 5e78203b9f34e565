package org.chuangkou.exam.report;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Json;
import org.chuangkou.base.outbox.Consumer;
import org.chuangkou.exam.marking.Results;
import org.chuangkou.exam.paper.FiguresOfQuestions;
import org.chuangkou.exam.report.CountedRows.CountedRow;
import org.chuangkou.exam.report.StatisticsRows.StatisticsRow;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.fact.NumberedFact;

/**
 * Keeps running sums of how each question did in graded exams, for the bank. An attempt that is marked anew is counted anew, one
 * that is void is taken out; the mark of the rest stands for ability, whichever paper it was.
 */
@Singleton
class CountingMarks implements Consumer, FiguresOfQuestions {
    /** Below so many answers nothing is told. */
    static final int FEW = 30;

    private static final int BATCH = 500;

    private final StatisticsRows sums;
    private final CountedRows counted;
    private final Attempts attempts;
    private final Results results;

    CountingMarks(StatisticsRows sums, CountedRows counted, Attempts attempts, Results results) {
        this.sums = sums;
        this.counted = counted;
        this.attempts = attempts;
        this.results = results;
    }

    @Override
    public String name() {
        return "question-statistics";
    }

    @Override
    public void consume(List<NumberedFact> facts) {
        var touched = new LinkedHashMap<String, Boolean>();
        for (NumberedFact numbered : facts)
            switch (numbered.fact()) {
                case AttemptReleased released
                when released.kind().equals("graded") -> touched.put(released.attempt(), true);
                case AttemptVoided voided -> touched.put(voided.attempt(), false);
                default -> {}
            }
        if (!touched.isEmpty()) count(touched);
    }

    /** @param touched whether each attempt counts from now on */
    private void count(Map<String, Boolean> touched) {
        // In one order everywhere, so that two transactions never wait for each other.
        var change = new TreeMap<String, Sums>();
        var before = new HashMap<String, Contribution>();
        counted.of(touched.keySet())
                .forEach(row -> before.put(row.attempt(), Json.read(row.body(), Contribution.class)));
        before.values().forEach(one -> one.into(change, false));
        var put = new ArrayList<CountedRow>();
        var gone = new ArrayList<String>();
        touched.forEach((attempt, counts) -> {
            Optional<Contribution> now = counts ? contribution(attempt) : Optional.empty();
            now.ifPresent(one -> one.into(change, true));
            if (now.isPresent()) put.add(new CountedRow(attempt, Json.write(now.get())));
            else if (before.containsKey(attempt)) gone.add(attempt);
        });
        change.values().removeIf(Sums::nothing);
        List<StatisticsRow> rows = change.entrySet().stream()
                .map(one -> StatisticsRow.of(one.getKey(), one.getValue()))
                .toList();
        for (var some : Batches.of(rows, BATCH)) sums.add(some);
        if (!put.isEmpty()) counted.put(put);
        if (!gone.isEmpty()) counted.delete(gone);
    }

    /** By what is stored now: a later fact of the same attempt finds nothing left to change. Void since: nothing. */
    private Optional<Contribution> contribution(String id) {
        Optional<Attempt> attempt = attempts.find(id).filter(found -> found.state() == AttemptState.RELEASED);
        return attempt.flatMap(found -> results.find(id).map(result -> Contribution.of(attempts.paper(found), result)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Figures> of(Collection<String> questions) {
        var found = new HashMap<String, Figures>();
        if (questions.isEmpty()) return found;
        for (StatisticsRow row : sums.of(questions)) {
            Sums all = row.sums();
            Double mean = all.mean();
            if (all.n() >= FEW && mean != null)
                found.put(row.question(), new Figures(mean / Contribution.WHOLE, all.correlation()));
        }
        return found;
    }
}
