package org.chuangkou.exam.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Refusal;

/** Makes the papers of an exam again and compares them with what is stored. */
@Singleton
public class Checking {
    private static final int STEP = 500;

    private final Papers papers;
    private final Plans plans;

    Checking(Papers papers, Plans plans) {
        this.papers = papers;
        this.plans = plans;
    }

    /**
     * @param committed whether seed and plan are those that were promised
     * @param papers how many are stored
     * @param same how many of them come of the plan and the seed
     * @param different the others, {@code candidate/number}, at most a hundred
     */
    public record Outcome(boolean committed, int papers, int same, List<String> different) {}

    /** @throws Refusal when the exam has no papers */
    public Outcome check(String exam) {
        Planned planned = plans.find(exam).orElseThrow(() -> Refusal.notFound("exam.no-papers"));
        var again = new Rederiving(planned.seed(), planned.input(), planned.commitment());
        int there = 0;
        var different = new ArrayList<String>();
        int same = 0;
        String candidate = "";
        int number = 0;
        List<Papers.Kept> step;
        do {
            step = papers.after(planned.exam(), candidate, number, STEP);
            for (Papers.Kept kept : step) {
                there++;
                if (again.follows(kept.candidate(), kept.number(), kept.body())) same++;
                else if (different.size() < 100) different.add(kept.candidate() + "/" + kept.number());
                candidate = kept.candidate();
                number = kept.number();
            }
        } while (step.size() == STEP);
        return new Outcome(again.committed(), there, same, different);
    }
}
