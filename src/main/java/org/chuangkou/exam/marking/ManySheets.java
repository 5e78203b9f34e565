package org.chuangkou.exam.marking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.Item;
import org.chuangkou.question.store.Bank.Drawn;

/** Papers of one exam, one after the other: the words of each question are read once, and no sheet is kept. */
public final class ManySheets {
    private final Papers papers;
    private final Map<Drawn, Item> words = new HashMap<>();

    public ManySheets(Papers papers) {
        this.papers = papers;
    }

    public Sheet of(Attempt attempt) {
        Paper paper = papers.find(attempt.exam(), attempt.candidate(), attempt.paper())
                .orElseThrow();
        List<Paper.Slot> fresh = paper.slots().stream()
                .filter(slot -> !words.containsKey(new Drawn(slot.question(), slot.version())))
                .toList();
        if (!fresh.isEmpty())
            words.putAll(papers.words(new Paper(paper.exam(), paper.candidate(), paper.number(), fresh)));
        return new Sheet(paper, words);
    }
}
