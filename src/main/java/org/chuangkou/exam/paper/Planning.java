package org.chuangkou.exam.paper;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.assembly.Piece;
import org.chuangkou.exam.assembly.Plan;
import org.chuangkou.exam.blueprint.Blueprint;
import org.chuangkou.exam.blueprint.BlueprintJson;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.blueprint.Feasibility;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Shape;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Bank.Drawn;
import org.chuangkou.question.store.Usable;
import org.jspecify.annotations.Nullable;

/** Turns an exam into a plan: what its blueprint may draw from the bank at this moment, and who is to sit. */
@Singleton
class Planning {
    /** Of a question whose difficulty nobody has said yet: about the average of those that are known. */
    private static final int UNKNOWN = 700;

    private final Blueprints blueprints;
    private final Bank bank;
    private final Words words;
    private final Seen seen;

    Planning(Blueprints blueprints, Bank bank, Words words, Seen seen) {
        this.blueprints = blueprints;
        this.bank = bank;
        this.words = words;
        this.seen = seen;
    }

    /** @throws Refusal that names each cell which the bank cannot fill, with how many it has */
    Plan plan(Exam exam, List<Candidate> candidates) {
        Blueprint blueprint = blueprints.version(exam.blueprint(), exam.blueprintVersion());
        List<Usable> usable = bank.usable(blueprint.levels());
        Map<Drawn, Item> items = words.of(
                usable.stream().map(one -> new Drawn(one.id(), one.version())).toList());
        List<Plan.Cell> cells = cells(blueprint, usable);
        List<Piece> pool = usable.stream()
                .map(one -> piece(one, requireNonNull(items.get(new Drawn(one.id(), one.version())))))
                .toList();
        Map<String, Set<String>> lately =
                seen.lately(candidates.stream().map(Candidate::username).toList());
        Map<String, Integer> places = places(pool);
        List<Plan.Sitter> sitters = candidates.stream()
                .map(one ->
                        new Plan.Sitter(one.username(), avoids(lately.getOrDefault(one.username(), Set.of()), places)))
                .toList();
        return new Plan(exam.id(), Json.write(BlueprintJson.write(blueprint)), pool, cells, sitters);
    }

    /** What somebody who comes later is not to see again, as places in the pool. */
    Plan.Sitter late(Plan plan, String candidate) {
        Set<String> lately = seen.lately(List.of(candidate)).getOrDefault(candidate, Set.of());
        return new Plan.Sitter(candidate, avoids(lately, places(plan.pool())));
    }

    static List<Plan.Cell> cells(Blueprint blueprint, List<Usable> usable) {
        List<Fault> faults = Feasibility.of(blueprint, usable).faults();
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        var cells = new ArrayList<Plan.Cell>();
        for (Blueprint.Cell cell : blueprint.cells()) {
            var from = new ArrayList<Integer>();
            for (int i = 0; i < usable.size(); i++) if (blueprint.fits(cell, usable.get(i))) from.add(i);
            cells.add(new Plan.Cell(cell.domain().chinese(), cell.count(), cell.points(), from));
        }
        return cells;
    }

    private static Piece piece(Usable one, Item item) {
        return new Piece(
                one.id(), one.version(), permille(one.difficulty()), one.type().ordinal(), Shape.of(item.question()));
    }

    private static int permille(@Nullable BigDecimal difficulty) {
        return difficulty == null ? UNKNOWN : difficulty.movePointRight(3).intValue();
    }

    private static Map<String, Integer> places(List<Piece> pool) {
        var places = new HashMap<String, Integer>();
        for (Piece piece : pool) places.put(piece.id(), places.size());
        return places;
    }

    private static List<Integer> avoids(Collection<String> questions, Map<String, Integer> places) {
        return questions.stream()
                .filter(places::containsKey)
                .map(question -> requireNonNull(places.get(question)))
                .sorted()
                .toList();
    }
}
