package org.chuangkou.guide.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.bundle.Bundle.Step;

/**
 * Who comes first and what can run at once.
 *
 * @param waves steps that can run at once, each wave when those before it are finished; inside a wave as the bundle
 *     tells them, so the same steps always give the same order
 */
public record Order(List<List<Step>> waves) {

    /** @throws IllegalArgumentException when {@link #faults} finds any */
    public static Order of(List<Step> steps) {
        List<Fault> faults = faults(steps);
        if (!faults.isEmpty()) throw new IllegalArgumentException("no order: " + faults);
        return new Order(waves(steps));
    }

    /** Why these steps have no order: a key twice, an unknown one, a circle; each names the step. */
    static List<Fault> faults(List<Step> steps) {
        var faults = new ArrayList<Fault>();
        Set<String> keys = new HashSet<>();
        for (Step step : steps)
            if (!keys.add(step.key())) faults.add(Fault.field("steps." + step.key(), "bundle.key-twice", step.key()));
        for (Step step : steps)
            for (String before : step.after())
                if (!keys.contains(before))
                    faults.add(Fault.field("steps." + step.key() + ".after", "bundle.unknown-step", before));
        if (faults.isEmpty()) {
            List<String> circle = circle(steps);
            if (!circle.isEmpty())
                faults.add(Fault.field(
                        "steps." + circle.getFirst() + ".after", "bundle.circle", String.join(" → ", circle)));
        }
        return faults;
    }

    /** The steps, those that must be finished first coming first. */
    public List<Step> steps() {
        return waves.stream().flatMap(List::stream).toList();
    }

    /** Keys of all steps that are finished before this one begins, whatever lies between. */
    public Set<String> before(String key) {
        Map<String, Step> steps = byKey(steps());
        Set<String> before = new LinkedHashSet<>();
        var open = new ArrayList<>(after(key, steps));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (before.add(next)) open.addAll(after(next, steps));
        }
        return before;
    }

    /** The order of what is left when these steps are not needed: what came after them comes after what came before them. */
    public Order without(Set<String> keys) {
        Map<String, Step> steps = byKey(steps());
        return new Order(waves(steps().stream()
                .filter(step -> !keys.contains(step.key()))
                .map(step -> step.after(List.copyOf(kept(step.key(), keys, steps))))
                .toList()));
    }

    private static Set<String> kept(String key, Set<String> without, Map<String, Step> steps) {
        Set<String> kept = new LinkedHashSet<>();
        for (String before : after(key, steps))
            if (without.contains(before)) kept.addAll(kept(before, without, steps));
            else kept.add(before);
        return kept;
    }

    private static List<String> after(String key, Map<String, Step> steps) {
        Step step = steps.get(key);
        return step == null ? List.of() : step.after();
    }

    private static List<List<Step>> waves(List<Step> steps) {
        var waves = new ArrayList<List<Step>>();
        Set<String> done = new HashSet<>();
        var left = new ArrayList<>(steps);
        while (!left.isEmpty()) {
            List<Step> wave =
                    left.stream().filter(step -> done.containsAll(step.after())).toList();
            if (wave.isEmpty()) return waves;
            waves.add(wave);
            wave.forEach(step -> done.add(step.key()));
            left.removeAll(wave);
        }
        return List.copyOf(waves);
    }

    /** Steps that wait for each other, the first again at the end; empty when there are none. */
    private static List<String> circle(List<Step> steps) {
        Map<String, Step> stuck = byKey(steps);
        waves(steps).forEach(wave -> wave.forEach(step -> stuck.remove(step.key())));
        if (stuck.isEmpty()) return List.of();
        Map<String, Integer> seen = new HashMap<>();
        var way = new ArrayList<String>();
        String at = stuck.keySet().iterator().next();
        while (!seen.containsKey(at)) {
            seen.put(at, way.size());
            way.add(at);
            at = after(at, stuck).stream()
                    .filter(stuck::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        way.add(at);
        return way.subList(seen.get(at), way.size()).reversed();
    }

    private static Map<String, Step> byKey(List<Step> steps) {
        var map = new LinkedHashMap<String, Step>();
        steps.forEach(step -> map.put(step.key(), step));
        return map;
    }
}
