package org.chuangkou.exam.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuangkou.base.Batches;
import org.chuangkou.base.outbox.Consumer;
import org.chuangkou.exam.paper.FiguresOfQuestions.Figures;
import org.chuangkou.exam.paper.UseRows.UseRow;
import org.chuangkou.fact.NumberedFact;
import org.chuangkou.fact.PapersDrawn;
import org.chuangkou.question.UseOfQuestions;

/** Counts in how many papers each question stands, for the bank, and passes on how they did there. */
@Singleton
class CountingUse implements Consumer, UseOfQuestions {
    private final UseRows rows;
    private final List<FiguresOfQuestions> figures;

    CountingUse(UseRows rows, List<FiguresOfQuestions> figures) {
        this.rows = rows;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "question-use";
    }

    @Override
    public void consume(List<NumberedFact> facts) {
        // In one order everywhere, so that two transactions never wait for each other.
        var counts = new TreeMap<String, Integer>();
        for (NumberedFact numbered : facts)
            if (numbered.fact() instanceof PapersDrawn drawn)
                drawn.questions().forEach(question -> counts.merge(question, 1, Integer::sum));
        List<UseRow> used = counts.entrySet().stream()
                .map(count -> new UseRow(count.getKey(), count.getValue()))
                .toList();
        for (var some : Batches.of(used)) rows.add(some);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Use> of(Collection<String> questions) {
        var found = new HashMap<String, Use>();
        if (questions.isEmpty()) return found;
        var did = new HashMap<String, Figures>();
        figures.forEach(one -> did.putAll(one.of(questions)));
        for (UseRow row : rows.of(questions)) {
            Figures known = did.getOrDefault(row.question(), Figures.NONE);
            found.put(row.question(), new Use(row.papers(), known.facility(), known.discrimination()));
        }
        return found;
    }
}
