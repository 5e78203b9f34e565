package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.jspecify.annotations.Nullable;

/** Asks for a handbook to be printed. Who asks again while the same one is being printed gets that one. */
@Singleton
class AskingForHandbook {
    private final Handbooks handbooks;
    private final Choosing choosing;
    private final Comparing comparing;
    private final Covered covered;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    AskingForHandbook(
            Handbooks handbooks,
            Choosing choosing,
            Comparing comparing,
            Covered covered,
            Jobs jobs,
            Audit audit,
            Clock clock) {
        this.handbooks = handbooks;
        this.choosing = choosing;
        this.comparing = comparing;
        this.covered = covered;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the handbook's id; refused when there is no such window, or nothing to print */
    @Atomic
    String whole(Scope scope, String name, Actor actor) {
        Covered.Names names = covered.names(scope, actor.username())
                .orElseThrow(() -> Refusal.invalid(List.of(Fault.field(scope.kind(), "handbook.unknown-scope"))));
        if (choosing.choose(scope).size() == 0)
            throw Refusal.invalid(List.of(Fault.field(scope.kind(), "handbook.empty", names.title())));
        return underWay(scope, null, actor).orElseGet(() -> ask(scope, names, null, name, actor));
    }

    /** @return the id of the replacement pages for this print; refused when nothing has changed since */
    @Atomic
    String replacing(Handbook printed, String name, Actor actor) {
        if (comparing.since(printed).none()) throw Refusal.conflict("handbook.nothing-changed");
        Scope scope = printed.covers();
        var names = new Covered.Names(printed.title(), printed.place());
        return underWay(scope, printed.id(), actor).orElseGet(() -> ask(scope, names, printed.id(), name, actor));
    }

    private Optional<String> underWay(Scope scope, @Nullable String since, Actor actor) {
        return handbooks.unprinted(scope, actor.username()).stream()
                .filter(one -> Objects.equals(one.since(), since))
                .filter(one -> jobs.find(one.job()).filter(Job::finished).isEmpty())
                .map(Handbook::id)
                .findFirst();
    }

    private String ask(Scope scope, Covered.Names names, @Nullable String since, String name, Actor actor) {
        var now = clock.instant();
        String id = Ids.next(now);
        String job = jobs.queue(HandbookJob.NAME, new HandbookJob.Params(id), actor.username());
        handbooks.keep(new Handbook(
                id,
                scope.kind(),
                scope.subject(),
                names.title(),
                names.place(),
                since,
                actor.username(),
                name,
                job,
                now,
                null,
                null,
                null,
                null));
        audit.note(
                actor,
                "handbook.asked",
                "handbook:" + id,
                Map.of("of", names.title(), "since", since == null ? "-" : since));
        return id;
    }
}
