package org.chuangkou.question.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.QuestionsChanged;
import org.chuangkou.question.State;
import org.chuangkou.question.store.Citations.Tied;
import org.chuangkou.question.store.Keeping.Change;
import org.chuangkou.question.store.StepRows.StepRow;
import org.jspecify.annotations.Nullable;

/** A question goes a step on its way. Nobody approves what he has written himself. */
@Singleton
public class Stepping {
    private static final int LONGEST = 2000;

    private final QuestionRows questions;
    private final VersionRows versions;
    private final StepRows steps;
    private final Writers writers;
    private final Citations citations;
    private final Keeping keeping;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Stepping(
            QuestionRows questions,
            VersionRows versions,
            StepRows steps,
            Writers writers,
            Citations citations,
            Keeping keeping,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.steps = steps;
        this.writers = writers;
        this.citations = citations;
        this.keeping = keeping;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param expected the version that was looked at, null when the caller does not say
     * @param reason needed where the step has to be explained
     * @throws Refusal when the step does not fit the question's state, its author, or the version that was looked at
     */
    @Atomic
    public void step(String id, Step step, @Nullable Integer expected, String reason, Actor actor) {
        QuestionRow row = questions.hold(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("bank.unknown", id));
        if (expected != null && expected != row.version())
            throw Refusal.conflict("bank.moved-on", expected, row.version());
        String why = reason.strip();
        if (step.reasoned() && why.isEmpty()) throw Refusal.invalid(List.of(Fault.field("reason", "refusal.missing")));
        if (why.length() > LONGEST) throw Refusal.invalid(List.of(Fault.field("reason", "refusal.too-long", LONGEST)));
        Instant now = clock.instant();
        State state = row.state(now);
        if (!step.fits(state)) throw Refusal.conflict("bank.step." + step.word() + ".not", id);
        if (step == Step.APPROVE && writers.of(row).contains(actor.username())) throw Refusal.forbidden("bank.own", id);
        if (step == Step.CONFIRM) confirm(row, why, actor);
        else {
            State after = step.after(row.state(Instant.MIN));
            steps.insert(
                    List.of(new StepRow(Ids.next(now), id, row.version(), step.word(), actor.username(), why, now)));
            questions.state(id, after.word(), now);
            outbox.put(new QuestionsChanged(List.of(id)));
        }
        String action = "question." + step.word();
        audit.note(actor, action, "question:" + id, Map.of("version", String.valueOf(row.version())));
    }

    /** The same words, tied to the clauses as they read now. */
    private void confirm(QuestionRow row, String reason, Actor actor) {
        var item = Kept.item(versions.find(row.id(), row.version()).orElseThrow());
        Tied tied = citations.tie(List.of(item)).getFirst();
        if (!tied.faults().isEmpty()) throw Refusal.invalid(tied.faults());
        keeping.keep(List.of(
                new Change(tied, row, State.APPROVED, Step.CONFIRM, actor.username(), row.origin(), null, reason)));
    }
}
