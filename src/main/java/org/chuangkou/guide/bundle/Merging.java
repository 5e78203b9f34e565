package org.chuangkou.guide.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.base.Ids;
import org.chuangkou.guide.bundle.SharedMaterial.Need;
import org.chuangkou.guide.bundle.SharedMaterial.Standard;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Material;
import org.jspecify.annotations.Nullable;

/**
 * Makes one list of materials of all guides of a bundle (一套材料). A document that several steps need is handed in once
 * and passed on, so as many originals and copies are wanted as the step wants that wants most; of a document that the
 * bundle calls separate each step keeps its own, so they are added up.
 */
public final class Merging {
    private static final DocumentNames NAMES = DocumentNames.read();

    private Merging() {}

    /** In the order of the steps, and of the materials in their guides. */
    public static List<SharedMaterial> merge(Order order, List<StepGuide> steps, List<String> separate) {
        var needs = new LinkedHashMap<String, List<Need>>();
        for (StepGuide step : steps)
            step.materials()
                    .forEach((clause, material) -> needs.computeIfAbsent(
                                    NAMES.same(material.name()), name -> new ArrayList<>())
                            .add(new Need(step.step().key(), clause, material)));
        Set<String> apart = separate.stream().map(NAMES::same).collect(Collectors.toSet());
        var merged = new ArrayList<SharedMaterial>();
        needs.forEach(
                (name, mine) -> merged.add(shared(name, mine, apart.contains(name), madeBy(name, mine, order, steps))));
        return merged;
    }

    private static SharedMaterial shared(String name, List<Need> needs, boolean separate, List<String> madeBy) {
        return new SharedMaterial(
                Ids.sha256(name).substring(0, 8),
                NAMES.shown(needs.getFirst().material().name()),
                strictest(needs),
                count(needs, Material::originals, separate),
                count(needs, Material::copies, separate),
                separate,
                madeBy,
                List.copyOf(needs),
                standards(needs));
    }

    /** Added up within a step, which may want it of two people; over the steps the most, or the sum. */
    private static @Nullable Integer count(
            List<Need> needs, Function<Material, @Nullable Integer> number, boolean separate) {
        var byStep = new LinkedHashMap<String, Integer>();
        for (Need need : needs) {
            Integer wanted = number.apply(need.material());
            if (wanted != null) byStep.merge(need.step(), wanted, Integer::sum);
        }
        return byStep.values().stream()
                .reduce(separate ? Integer::sum : Math::max)
                .orElse(null);
    }

    private static @Nullable String strictest(List<Need> needs) {
        List<Optional<String>> said = needs.stream()
                .map(need -> Optional.ofNullable(need.material().necessity()))
                .toList();
        if (said.contains(Optional.of("必要"))) return "必要";
        if (said.contains(Optional.<String>empty())) return null;
        return said.contains(Optional.of("容缺后补")) ? "容缺后补" : said.getFirst().orElseThrow();
    }

    private static List<Standard> standards(List<Need> needs) {
        var steps = new LinkedHashMap<String, Set<String>>();
        for (Need need : needs)
            if (need.material().acceptance() != null)
                steps.computeIfAbsent(need.material().acceptance(), text -> new LinkedHashSet<>())
                        .add(need.step());
        return steps.entrySet().stream()
                .map(e -> new Standard(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static List<String> madeBy(String name, List<Need> needs, Order order, List<StepGuide> steps) {
        Set<String> beforeAll =
                new LinkedHashSet<>(order.before(needs.getFirst().step()));
        needs.forEach(need -> beforeAll.retainAll(order.before(need.step())));
        return steps.stream()
                .filter(step -> beforeAll.contains(step.step().key()) && results(step.guide(), name))
                .map(step -> step.step().key())
                .toList();
    }

    private static boolean results(@Nullable Guide guide, String name) {
        return guide != null
                && guide.result() != null
                && guide.result().name() != null
                && Objects.equals(NAMES.result(guide.result().name()), name);
    }
}
