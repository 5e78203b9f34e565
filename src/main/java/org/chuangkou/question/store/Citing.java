package org.chuangkou.question.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.store.Citations.Tied;
import org.chuangkou.question.store.Keeping.Change;
import org.chuangkou.question.store.StepRows.StepRow;

/**
 * Ties a question to a clause without touching its words: a new version that nobody has to review again, so an approved
 * question stays approved.
 */
@Singleton
public class Citing {
    private final QuestionRows questions;
    private final VersionRows versions;
    private final StepRows steps;
    private final Citations citations;
    private final Keeping keeping;
    private final Audit audit;

    Citing(
            QuestionRows questions,
            VersionRows versions,
            StepRows steps,
            Citations citations,
            Keeping keeping,
            Audit audit) {
        this.questions = questions;
        this.versions = versions;
        this.steps = steps;
        this.citations = citations;
        this.keeping = keeping;
        this.audit = audit;
    }

    /**
     * @param expected the version that was looked at
     * @return the newest version's number; the same when the clause was cited already
     * @throws Refusal for a clause that is not there, a version that others have passed, a question withdrawn or stale
     */
    @Atomic
    public int cite(String id, int expected, Citation clause, Actor actor) {
        QuestionRow row = hold(id, expected);
        if (row.staleFrom() != null) throw Refusal.conflict("bank.cite.stale", id);
        if (row.state().equals(State.WITHDRAWN.word())) throw Refusal.conflict("bank.cite.withdrawn", id);
        Item item = item(row, row.version());
        var cites = new ArrayList<>(item.cites());
        cites.add(clause);
        Tied tied = citations.tie(List.of(item.citing(cites))).getFirst();
        if (!tied.faults().isEmpty()) throw Refusal.invalid(tied.faults());
        if (tied.item().cites().equals(item.cites())) return row.version();
        return keep(tied, row, Step.CITED, actor);
    }

    /** Takes back the citation that the same person has added last. */
    @Atomic
    public int uncite(String id, int expected, Actor actor) {
        QuestionRow row = hold(id, expected);
        StepRow last = steps.of(id).getLast();
        boolean own = last.step().equals(Step.CITED.word()) && last.actor().equals(actor.username());
        if (!own || last.version() != row.version()) throw Refusal.conflict("bank.cite.not-last", id);
        Item item = item(row, row.version()).citing(item(row, row.version() - 1).cites());
        return keep(citations.tie(List.of(item)).getFirst(), row, Step.UNCITED, actor);
    }

    private QuestionRow hold(String id, int expected) {
        QuestionRow row = questions.hold(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("bank.unknown", id));
        if (row.version() != expected) throw Refusal.conflict("bank.moved-on", expected, row.version());
        return row;
    }

    private Item item(QuestionRow row, int version) {
        return Kept.item(versions.find(row.id(), version).orElseThrow());
    }

    private int keep(Tied tied, QuestionRow row, Step step, Actor actor) {
        State state = State.called(row.state()).orElseThrow();
        keeping.keep(List.of(new Change(tied, row, state, step, actor.username(), row.origin(), null, "")));
        int version = row.version() + 1;
        String action = "question." + step.word();
        audit.note(actor, action, "question:" + row.id(), Map.of("version", String.valueOf(version)));
        return version;
    }
}
