package org.chuangkou.exam.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.paper.Paper;

/**
 * What one attempt says of its questions: of each the share of its mark, and the share of the mark of all others, in ten-thousandths.
 * Points that a correction gave to everybody say nothing.
 */
record Contribution(List<Pair> pairs) {
    static final int WHOLE = 10_000;

    Contribution {
        pairs = List.copyOf(pairs);
    }

    record Pair(String question, int share, int rest) {}

    static Contribution of(Paper paper, Result result) {
        var questions = new HashMap<String, String>();
        paper.slots().forEach(slot -> questions.put(slot.slot(), slot.question()));
        var points = new LinkedHashMap<String, int[]>();
        int got = 0;
        int of = 0;
        for (SlotMark mark : result.marks()) {
            String question = questions.get(mark.slot().replaceFirst("\\..*", ""));
            if (question == null || mark.given()) continue;
            int[] sum = points.computeIfAbsent(question, fresh -> new int[2]);
            sum[0] += mark.hundredths();
            sum[1] += mark.ofHundredths();
            got += mark.hundredths();
            of += mark.ofHundredths();
        }
        var pairs = new ArrayList<Pair>();
        for (Map.Entry<String, int[]> one : points.entrySet()) {
            int own = one.getValue()[1];
            if (own > 0 && of > own)
                pairs.add(new Pair(
                        one.getKey(), share(one.getValue()[0], own), share(got - one.getValue()[0], of - own)));
        }
        return new Contribution(pairs);
    }

    private static int share(int got, int of) {
        return (int) (((long) got * WHOLE + of / 2) / of);
    }

    /** Adds what it says to sums of each question, or takes it away. */
    void into(Map<String, Sums> sums, boolean add) {
        for (Pair pair : pairs) {
            Sums one = Sums.of(pair.share(), pair.rest());
            sums.merge(pair.question(), add ? one : one.minus(), Sums::plus);
        }
    }
}
