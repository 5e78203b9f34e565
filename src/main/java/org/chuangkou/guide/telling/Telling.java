package org.chuangkou.guide.telling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Refusal;
import org.chuangkou.guide.bundle.Bundle;
import org.chuangkou.guide.bundle.Bundles;
import org.chuangkou.guide.bundle.Merging;
import org.chuangkou.guide.bundle.Order;
import org.chuangkou.guide.bundle.SharedMaterial;
import org.chuangkou.guide.bundle.SharedMaterial.Need;
import org.chuangkou.guide.bundle.StepGuide;
import org.chuangkou.guide.bundle.TotalTime;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Material;

/** Puts together what there is to tell of a bundle, with the guides in force at this moment. */
@Singleton
class Telling {
    private final Bundles bundles;
    private final StepGuides guides;

    Telling(Bundles bundles, StepGuides guides) {
        this.bundles = bundles;
        this.guides = guides;
    }

    Bundle bundle(String slug) {
        return bundles.find(slug).orElseThrow(() -> Refusal.notFound("bundle.unknown", slug));
    }

    Told tell(Bundle bundle, Wanted wanted) {
        Order order = Order.of(bundle.steps()).without(wanted.without());
        List<StepGuide> steps = guides.of(order.steps());
        List<Told.Needed> materials = Merging.merge(order, steps, bundle.separate()).stream()
                .map(material -> needed(material, wanted.brought().contains(material.key())))
                .toList();
        return new Told(
                bundle.slug(),
                bundle.name(),
                bundle.everydayNames(),
                bundle.theme(),
                bundle.lead(),
                bundle.forWhom(),
                order.waves().stream()
                        .map(wave -> wave.stream().map(Bundle.Step::key).toList())
                        .toList(),
                steps(order, steps),
                options(bundle, wanted),
                materials,
                materials.stream()
                        .filter(material -> material.required() && !material.brought())
                        .map(Told.Needed::key)
                        .toList(),
                TotalTime.of(order, steps),
                bundle.notes(),
                bundle.sources());
    }

    private static List<Told.Step> steps(Order order, List<StepGuide> guides) {
        Map<String, StepGuide> byKey = new HashMap<>();
        guides.forEach(guide -> byKey.put(guide.step().key(), guide));
        var steps = new ArrayList<Told.Step>();
        for (int wave = 0; wave < order.waves().size(); wave++)
            for (Bundle.Step step : order.waves().get(wave))
                steps.add(step(Objects.requireNonNull(byKey.get(step.key())), steps.size() + 1, wave + 1));
        return steps;
    }

    private static Told.Step step(StepGuide known, int number, int wave) {
        Bundle.Step step = known.step();
        Guide guide = known.guide();
        return new Told.Step(
                step.key(),
                number,
                wave,
                guide == null ? null : guide.code(),
                known.name(),
                known.department(),
                step.after(),
                step.when(),
                step.note(),
                known.state(),
                guide == null ? null : guide.limits(),
                guide == null ? null : guide.fees(),
                guide == null ? null : guide.phones(),
                guide == null ? List.of() : guide.places(),
                guide == null ? List.of() : guide.basis(),
                guide == null ? null : guide.remedies());
    }

    private List<Told.Option> options(Bundle bundle, Wanted wanted) {
        List<Bundle.Step> optional =
                bundle.steps().stream().filter(Bundle.Step::optional).toList();
        return guides.of(optional).stream()
                .map(known -> new Told.Option(
                        known.step().key(),
                        known.name(),
                        String.valueOf(known.step().when()),
                        known.step().insteadOf(),
                        optional.stream().anyMatch(step -> known.step().key().equals(step.insteadOf())),
                        !wanted.without().contains(known.step().key())))
                .toList();
    }

    private static Told.Needed needed(SharedMaterial material, boolean brought) {
        return new Told.Needed(
                material.key(),
                material.name(),
                material.necessity(),
                material.required(),
                brought,
                material.originals(),
                material.copies(),
                material.separate(),
                material.madeBy(),
                material.needs().stream().map(Telling::by).toList(),
                material.standards());
    }

    private static Told.By by(Need need) {
        Material material = need.material();
        return new Told.By(
                need.step(),
                "materials/" + need.clause(),
                material.name(),
                material.necessity(),
                material.originals(),
                material.copies(),
                material.form(),
                material.source(),
                material.sourceNote(),
                material.notNeededWhen(),
                Boolean.TRUE.equals(material.onSite()));
    }
}
