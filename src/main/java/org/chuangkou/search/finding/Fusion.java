package org.chuangkou.search.finding;

import org.chuangkou.search.text.Acts;

/**
 * Makes one score of all that speaks for an entry, by weights. Whatever else proposes entries one day (nearness of meaning, what
 * clerks open after a search) becomes one more {@link Evidence} and one more weight here.
 */
final class Fusion {

    private static final double PASSAGE = .3;
    private static final double SAME_ACT = .1;
    private static final double OTHER_ACT = -.15;
    private static final double UNASKED_ACT = -.02;
    private static final double EVERYDAY = .35;
    private static final double TITLE = .8;
    private static final double WHOLE = .6;
    private static final double TERM = .3;

    private final int acts;

    /** @param acts those the question names */
    Fusion(int acts) {
        this.acts = acts;
    }

    double score(Evidence evidence) {
        double name = Math.max(evidence.code(), evidence.name());
        double words = name + PASSAGE * evidence.passage() * Math.max(0, 1 - name);
        double meaning = EVERYDAY * evidence.everyday()
                + TITLE * evidence.title()
                + WHOLE * evidence.whole()
                + TERM * evidence.term();
        return words + meaning <= 0 ? 0 : words + meaning + act(evidence.acts());
    }

    private double act(int named) {
        if (acts == Acts.NONE) {
            return named == Acts.NONE || (named & Acts.NEW) != 0 ? 0 : UNASKED_ACT;
        }
        return (named & acts) != 0 ? SAME_ACT : named == Acts.NONE ? 0 : OTHER_ACT;
    }
}
