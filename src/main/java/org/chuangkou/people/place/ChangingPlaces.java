package org.chuangkou.people.place;

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
import org.chuangkou.people.Place;

/** Keeps the tree of places. */
@Singleton
public class ChangingPlaces {
    private static final int LONGEST_NAME = 128;

    private final PlaceRows rows;
    private final Audit audit;

    ChangingPlaces(PlaceRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Adds a place; refused by field when the code is taken or the tier does not fit below the parent. */
    @Atomic
    public void add(Place place, Actor actor) {
        var faults = new ArrayList<Fault>();
        if (!Codes.right(place.code())) faults.add(Fault.field("code", "people.code"));
        else if (rows.hold(place.code()).isPresent()) faults.add(Fault.field("code", "place.code-taken"));
        name(place.name()).ifPresent(faults::add);
        Optional<Place> parent =
                Optional.ofNullable(place.parent()).flatMap(rows::hold).map(PlaceRow::place);
        if (place.parent() != null && parent.isEmpty()) faults.add(Fault.field("parent", "place.unknown"));
        else if (!place.tier().fitsBelow(parent.map(Place::tier).orElse(null)))
            faults.add(Fault.field("tier", "place.tier-misplaced"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        rows.insert(PlaceRow.of(place));
        audit.note(actor, "place.added", "place:" + place.code(), Map.of("name", place.name()));
    }

    @Atomic
    public void rename(String code, String name, int order, Actor actor) {
        PlaceRow row = held(code);
        List<Fault> faults = name(name).stream().toList();
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        if (row.name().equals(name) && row.sortOrder() == order) return;
        rows.update(code, name, order);
        audit.note(actor, "place.renamed", "place:" + code, Map.of("before", row.name(), "after", name));
    }

    /** Removes a place at which there is nothing: no place below, no window, no clerk. */
    @Atomic
    public void remove(String code, Actor actor) {
        PlaceRow row = held(code);
        int children = rows.countChildren(code);
        int windows = rows.countWindows(code);
        int clerks = rows.countClerks(code);
        if (children + windows + clerks > 0)
            throw Refusal.conflict("place.not-empty", row.name(), children, windows, clerks);
        rows.delete(code);
        audit.note(actor, "place.removed", "place:" + code, Map.of("name", row.name()));
    }

    private PlaceRow held(String code) {
        return rows.hold(code).orElseThrow(() -> Refusal.notFound("place.unknown"));
    }

    private static Optional<Fault> name(String name) {
        if (name.isBlank()) return Optional.of(Fault.field("name", "refusal.missing"));
        if (name.codePointCount(0, name.length()) > LONGEST_NAME)
            return Optional.of(Fault.field("name", "refusal.too-long", LONGEST_NAME));
        return Optional.empty();
    }
}
