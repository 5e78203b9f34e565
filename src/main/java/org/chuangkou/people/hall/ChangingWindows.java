package org.chuangkou.people.hall;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.Codes;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.Terms;
import org.chuangkou.people.place.Places;

/** Opens, changes and removes windows. */
@Singleton
public class ChangingWindows {
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_NAME = 128;

    private final WindowRows rows;
    private final ItemRows items;
    private final Places places;
    private final Audit audit;

    ChangingWindows(WindowRows rows, ItemRows items, Places places, Audit audit) {
        this.rows = rows;
        this.items = items;
        this.places = places;
        this.audit = audit;
    }

    @Atomic
    public void open(HallWindow window, Actor actor) {
        List<Fault> faults = faults(window);
        if (!Codes.right(window.code())) faults.add(Fault.field("code", "people.code"));
        else if (rows.find(window.code()).isPresent()) faults.add(Fault.field("code", "window.code-taken"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        rows.insert(WindowRow.of(window));
        audit.note(actor, "window.opened", "window:" + window.code(), Map.of("name", window.name()));
    }

    /** Changes all but the code; the place only while nobody sits there. */
    @Atomic
    public void change(HallWindow window, Actor actor) {
        HallWindow before = held(window.code()).window();
        if (before.equals(window)) return;
        List<Fault> faults = faults(window);
        if (!before.place().equals(window.place()) && rows.countClerks(window.code()) > 0)
            faults.add(Fault.field("place", "window.place-staffed"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        rows.update(WindowRow.of(window));
        audit.note(
                actor,
                "window.changed",
                "window:" + window.code(),
                Map.of("before", before.toString(), "after", window.toString()));
    }

    /** Removes a window at which nobody has ever sat; any other is put out of use instead, so that its past stays. */
    @Atomic
    public void remove(String code, Actor actor) {
        WindowRow row = held(code);
        if (rows.countClerks(code) + rows.countPostings(code) > 0)
            throw Refusal.conflict("window.has-past", row.label());
        items.deleteAll(code);
        rows.delete(code);
        audit.note(actor, "window.removed", "window:" + code, Map.of("name", row.name()));
    }

    private WindowRow held(String code) {
        return rows.hold(code).orElseThrow(() -> Refusal.notFound("window.unknown"));
    }

    private List<Fault> faults(HallWindow window) {
        var faults = new ArrayList<Fault>();
        text("label", window.label(), LONGEST_LABEL).ifPresent(faults::add);
        text("name", window.name(), LONGEST_NAME).ifPresent(faults::add);
        if (!Terms.KINDS.contains(window.kind())) faults.add(Fault.field("kind", "refusal.value"));
        if (places.tree().find(window.place()).isEmpty()) faults.add(Fault.field("place", "place.unknown"));
        else if (rows.labelled(window.place(), window.label())
                .filter(code -> !code.equals(window.code()))
                .isPresent()) faults.add(Fault.field("label", "window.label-taken"));
        if (window.lead() != null && !rows.placeOfClerk(window.lead()).equals(Optional.of(window.place())))
            faults.add(Fault.field("lead", "window.lead-elsewhere"));
        return faults;
    }

    private static Optional<Fault> text(String field, String value, int longest) {
        if (value.isBlank()) return Optional.of(Fault.field(field, "refusal.missing"));
        return value.codePointCount(0, value.length()) > longest
                ? Optional.of(Fault.field(field, "refusal.too-long", longest))
                : Optional.empty();
    }
}
