package org.chuangkou.exam.paper;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.blueprint.Blueprint;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.store.Bank.Drawn;
import org.chuangkou.question.store.Usable;

/** Draws a paper from what the bank can serve. The same seed from the same pool gives the same paper. */
final class Drawing {
    private final Blueprint blueprint;
    private final List<Usable> pool;
    private final Set<String> avoided;
    private final Random random;

    /**
     * @param pool questions of the blueprint's level
     * @param avoided seen lately: drawn only where a cell has nothing else
     */
    Drawing(Blueprint blueprint, List<Usable> pool, Set<String> avoided, long seed) {
        this.blueprint = blueprint;
        this.pool = pool;
        this.avoided = avoided;
        this.random = new Random(seed);
    }

    /** A question for one place of the paper. */
    record Place(Usable question, int points) {}

    /** @throws Refusal that names each cell which the bank cannot fill, with how many are missing */
    List<Place> draw() {
        var taken = new HashSet<String>();
        var faults = new ArrayList<Fault>();
        var places = new ArrayList<Place>();
        for (Blueprint.Cell cell : blueprint.cells()) {
            var fresh = new ArrayList<Usable>();
            var seen = new ArrayList<Usable>();
            for (Usable one : pool)
                if (one.domain() == cell.domain() && cell.holds(one.type()) && !taken.contains(one.id()))
                    (avoided.contains(one.id()) ? seen : fresh).add(one);
            Collections.shuffle(fresh, random);
            Collections.shuffle(seen, random);
            fresh.addAll(seen);
            if (fresh.size() < cell.count())
                faults.add(Fault.field(
                        "cells." + cell.domain().chinese(),
                        "blueprint.short",
                        cell.domain().chinese(),
                        cell.count(),
                        fresh.size()));
            for (Usable one : fresh.subList(0, Math.min(cell.count(), fresh.size()))) {
                taken.add(one.id());
                places.add(new Place(one, cell.points()));
            }
        }
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        Collections.shuffle(places, random);
        return places;
    }

    /** @param items the words of what was drawn */
    List<Paper.Slot> arrange(List<Place> places, Map<Drawn, Item> items) {
        var slots = new ArrayList<Paper.Slot>();
        for (Place place : places) {
            Usable one = place.question();
            Item item = requireNonNull(items.get(new Drawn(one.id(), one.version())));
            slots.add(new Paper.Slot(
                    String.valueOf(slots.size() + 1),
                    one.id(),
                    one.version(),
                    place.points(),
                    Arrangement.shuffled(item.question(), random)));
        }
        return slots;
    }
}
