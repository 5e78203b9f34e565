package org.chuangkou.search.finding;

import org.chuangkou.search.text.Acts;

/**
 * Makes one score of all that speaks for an entry, by weights. Those for meaning were fitted (logistic, by question) on the odd lines of
 * {@code question-bank/evaluation/directory.tsv}; src/docs/benchmarks.md tells what the even ones say.
 */
final class Fusion {

    private static final double CODE = 10;

    private final int acts;
    private final boolean byMeaning;

    /**
     * @param acts those the question names
     * @param byMeaning whether it is known what the question means
     */
    Fusion(int acts, boolean byMeaning) {
        this.acts = acts;
        this.byMeaning = byMeaning;
    }

    double score(Evidence evidence) {
        if (evidence.code() > 0) {
            return CODE + evidence.code();
        }
        return byMeaning ? together(evidence) : words(evidence);
    }

    private double words(Evidence evidence) {
        double name = Math.max(evidence.name(), .9 * evidence.everyday());
        double words = name + .3 * evidence.passage() * (1 - name);
        return words <= 0 ? 0 : words + act(evidence.acts(), .1, -.15, -.02);
    }

    private double together(Evidence evidence) {
        double name = evidence.name();
        // Of an entry whose meaning nobody has computed yet its name tells most.
        double title = evidence.title() > 0 ? evidence.title() : .4 + .5 * name;
        double whole = evidence.title() > 0 ? evidence.whole() : title;
        return .2 * name
                + 2 * Math.max(0, name - .75)
                + .1 * evidence.passage() * (1 - name)
                + .47 * evidence.everyday()
                + title
                + .97 * whole
                + 1.1 * Math.max(title, whole)
                + .5 * evidence.term()
                + act(evidence.acts(), .15, -.24, -.03);
    }

    private double act(int named, double same, double other, double unasked) {
        if (acts == Acts.NONE) {
            return named == Acts.NONE || (named & Acts.NEW) != 0 ? 0 : unasked;
        }
        return (named & acts) != 0 ? same : named == Acts.NONE ? 0 : other;
    }
}
