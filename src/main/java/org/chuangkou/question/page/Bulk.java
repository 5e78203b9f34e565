package org.chuangkou.question.page;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.store.Step;
import org.chuangkou.question.store.Stepping;

/** One step for many questions, each for itself: what cannot be done with one stops none of the others. */
@Singleton
class Bulk {
    static final Set<Step> STEPS = Set.of(Step.SUBMIT, Step.APPROVE, Step.WITHDRAW, Step.RESTORE);

    private final Stepping stepping;

    Bulk(Stepping stepping) {
        this.stepping = stepping;
    }

    /** A question, and the version that was looked at. */
    record Ticked(String id, int version) {}

    record Refused(String id, Message why) {}

    /** @param done how many were taken the step */
    record Outcome(String step, int done, List<Refused> refused) {}

    Outcome step(List<Ticked> ticked, Step step, String reason, Actor actor) {
        var refused = new ArrayList<Refused>();
        for (Ticked one : ticked)
            try {
                stepping.step(one.id(), step, one.version(), reason, actor);
            } catch (Refusal refusal) {
                refused.add(new Refused(one.id(), why(refusal)));
            }
        return new Outcome(step.word(), ticked.size() - refused.size(), refused);
    }

    private static Message why(Refusal refusal) {
        return refusal.faults().isEmpty()
                ? refusal.reason()
                : refusal.faults().getFirst().message();
    }
}
