package org.chuangkou.question.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.store.Citations.Tied;
import org.chuangkou.question.store.Keeping.Change;
import org.jspecify.annotations.Nullable;

/** Somebody writes a question, or another wording of one. */
@Singleton
public class WritingQuestion {
    private final QuestionRows questions;
    private final VersionRows versions;
    private final Citations citations;
    private final Keeping keeping;
    private final Audit audit;

    WritingQuestion(QuestionRows questions, VersionRows versions, Citations citations, Keeping keeping, Audit audit) {
        this.questions = questions;
        this.versions = versions;
        this.citations = citations;
        this.keeping = keeping;
        this.audit = audit;
    }

    /**
     * Keeps a question as a draft. What is word for word the newest version, and cites its clauses as they read now, changes
     * nothing.
     *
     * @param expected the version its author knew: 0 for a new question, null when he does not say
     * @return the newest version's number
     * @throws Refusal for a clause that is not there, an id that is taken, a version that others have passed
     */
    @Atomic
    public int write(Item item, @Nullable Integer expected, String reason, Actor actor) {
        Tied tied = citations.tie(List.of(item)).getFirst();
        if (!tied.faults().isEmpty()) throw Refusal.invalid(tied.faults());
        QuestionRow before =
                questions.hold(List.of(item.id())).stream().findFirst().orElse(null);
        int newest = before == null ? 0 : before.version();
        if (expected != null && expected == 0 && before != null) throw Refusal.conflict("bank.taken", item.id());
        if (expected != null && expected != newest) throw Refusal.conflict("bank.moved-on", expected, newest);
        if (before != null && before.staleFrom() == null && same(before, tied.item())) return newest;
        Step step = before == null ? Step.CREATED : Step.EDITED;
        String origin = before == null ? "hall" : before.origin();
        keeping.keep(List.of(new Change(tied, before, State.DRAFT, step, actor.username(), origin, null, reason)));
        audit.note(
                actor,
                before == null ? "question.created" : "question.edited",
                "question:" + item.id(),
                Map.of("version", String.valueOf(newest + 1)));
        return newest + 1;
    }

    private boolean same(QuestionRow before, Item item) {
        return versions.find(before.id(), before.version())
                .filter(version -> version.body().equals(Keeping.body(item)))
                .isPresent();
    }
}
