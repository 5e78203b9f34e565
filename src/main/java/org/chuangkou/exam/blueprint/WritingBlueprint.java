package org.chuangkou.exam.blueprint;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.BlueprintRows.BlueprintRow;
import org.chuangkou.guide.store.Library;

/** Somebody writes a blueprint, or another version of one; the versions before stay as they are. */
@Singleton
class WritingBlueprint {
    private final BlueprintRows rows;
    private final Library library;
    private final Audit audit;
    private final Clock clock;

    WritingBlueprint(BlueprintRows rows, Library library, Audit audit, Clock clock) {
        this.rows = rows;
        this.library = library;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether the bank can serve it is not asked: questions may still be written for it.
     *
     * @param expected the version its author knew, 0 for a new blueprint
     * @return the newest version's number; what says the same as the newest version changes nothing
     * @throws Refusal for a guide or law that is not there, a slug that is taken, a version that others have passed
     */
    @Atomic
    int write(Blueprint blueprint, int expected, Actor actor) {
        List<Fault> faults = unknown(blueprint);
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        Optional<BlueprintRow> before = rows.newest(blueprint.slug());
        int newest = before.map(BlueprintRow::version).orElse(0);
        if (expected == 0 && newest > 0) throw Refusal.conflict("blueprint.taken", blueprint.slug());
        if (newest == 0 && expected > 0) throw Refusal.notFound("blueprint.unknown", blueprint.slug());
        if (expected != newest) throw Refusal.conflict("blueprint.moved-on", expected, newest);
        String body = Json.write(BlueprintJson.write(blueprint));
        if (before.filter(row -> row.body().equals(body)).isPresent()) return newest;
        insert(blueprint, newest + 1, body, actor.username());
        audit.note(
                actor,
                newest == 0 ? "blueprint.created" : "blueprint.edited",
                "blueprint:" + blueprint.slug(),
                Map.of("version", String.valueOf(newest + 1)));
        return newest + 1;
    }

    /** Takes in what comes with the product, unless the newest version is the hall's own or says the same. */
    @Transactional
    void takeIn(Blueprint blueprint) {
        Optional<BlueprintRow> before = rows.newest(blueprint.slug());
        String service = Actor.SERVICE.username();
        String body = Json.write(BlueprintJson.write(blueprint));
        if (before.filter(row -> !row.author().equals(service) || row.body().equals(body))
                .isEmpty()) insert(blueprint, before.map(BlueprintRow::version).orElse(0) + 1, body, service);
    }

    private void insert(Blueprint blueprint, int version, String body, String author) {
        rows.insert(List.of(new BlueprintRow(
                blueprint.slug(), version, blueprint.title(), blueprint.level(), body, author, clock.instant())));
    }

    private List<Fault> unknown(Blueprint blueprint) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < blueprint.cells().size(); i++) {
            Narrowing narrowing = blueprint.cells().get(i).narrowing();
            unknown(narrowing.items(), "cells[" + i + "].items", faults);
            unknown(narrowing.without(), "cells[" + i + "].without", faults);
        }
        return faults;
    }

    /** Another name of a guide is none: questions cite by the code. */
    private void unknown(Iterable<String> codes, String at, List<Fault> faults) {
        for (String code : codes)
            if (library.find(code)
                    .filter(entry -> entry.code().equalsIgnoreCase(code))
                    .isEmpty()) faults.add(Fault.field(at, "blueprint.no-item", code));
    }
}
