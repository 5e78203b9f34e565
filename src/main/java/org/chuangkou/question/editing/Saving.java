package org.chuangkou.question.editing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.finding.Twins;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.chuangkou.question.store.Step;
import org.chuangkou.question.store.Stepping;
import org.chuangkou.question.store.WritingQuestion;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody typed, or says all that stands in the way. */
@Singleton
class Saving {
    private final WritingQuestion writing;
    private final Stepping stepping;
    private final Twins twins;
    private final Bank bank;
    private final Clock clock;

    Saving(WritingQuestion writing, Stepping stepping, Twins twins, Bank bank, Clock clock) {
        this.writing = writing;
        this.stepping = stepping;
        this.twins = twins;
        this.bank = bank;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Saved(String id, int version, boolean submitted) implements Outcome {}

        record Wrong(List<Fault> faults) implements Outcome {}

        /** There are questions that are nearly the same; to be said twice. */
        record Twin(List<Twins.Twin> twins) implements Outcome {}

        /** Somebody else has written a version meanwhile. */
        record MovedOn(Kept now) implements Outcome {}
    }

    /** @param before the question as it is in the bank, null when it is new */
    Outcome save(Posted posted, @Nullable Kept before, Actor actor) {
        String id = before == null ? Ids.next(clock.instant()) : before.item().id();
        Drafting drafting = Drafting.of(id, posted.form());
        Item item = drafting.item();
        if (item == null) return new Outcome.Wrong(drafting.faults());
        if (before != null && posted.version() != before.version()) return new Outcome.MovedOn(before);
        List<Twins.Twin> alike = unseen(item, before, posted.confirmed());
        if (!alike.isEmpty()) return new Outcome.Twin(alike);
        try {
            int version = writing.write(item, before == null ? 0 : posted.version(), posted.note(), actor);
            return new Outcome.Saved(id, version, posted.action().equals("submit") && submitted(id, version, actor));
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.INVALID) return new Outcome.Wrong(refused.faults());
            if (refused.kind() != Refusal.Kind.CONFLICT) throw refused;
            return new Outcome.MovedOn(bank.find(id).orElseThrow(() -> refused));
        }
    }

    private boolean submitted(String id, int version, Actor actor) {
        if (bank.find(id).map(Kept::state).orElse(State.WITHDRAWN) != State.DRAFT) return false;
        stepping.step(id, Step.SUBMIT, version, "", actor);
        return true;
    }

    /** Those of which its author has not been told, nor lived with before. */
    private List<Twins.Twin> unseen(Item item, @Nullable Kept before, String confirmed) {
        Set<String> known = new HashSet<>(List.of(confirmed.split(" ")));
        if (before != null)
            known.addAll(twins.of(before.item()).stream().map(Saving::id).collect(Collectors.toSet()));
        List<Twins.Twin> all = twins.of(item);
        return all.stream().allMatch(twin -> known.contains(id(twin))) ? List.of() : all;
    }

    static String id(Twins.Twin twin) {
        return twin.kept().item().id();
    }
}
