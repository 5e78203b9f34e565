package org.chuangkou.guide.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.bundle.Bundle.Step;

/** Reads bundles that people have written; refuses with the place what cannot be one. */
public final class BundleDrafts {
    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int LONGEST = 64;

    private BundleDrafts() {}

    /** @throws Refusal that names every field that is wrong, a step by its key */
    public static Bundle bundle(JsonNode tree) {
        Bundle bundle = bind(tree);
        var faults = new ArrayList<Fault>();
        if (bundle.slug() == null
                || bundle.slug().length() > LONGEST
                || !SLUG.matcher(bundle.slug()).matches()) faults.add(Fault.field("slug", "bundle.bad-slug"));
        needed("name", bundle.name(), faults);
        needed("theme", bundle.theme(), faults);
        needed("lead", bundle.lead(), faults);
        needed("forWhom", bundle.forWhom(), faults);
        if (bundle.steps().isEmpty()) faults.add(Fault.field("steps", "refusal.missing"));
        for (Step step : bundle.steps()) {
            step(step, faults);
            if (step.insteadOf() != null && !replaceable(step, bundle))
                faults.add(Fault.field("steps." + step.key() + ".insteadOf", "bundle.bad-instead", step.insteadOf()));
        }
        if (faults.isEmpty()) faults.addAll(Order.faults(bundle.steps()));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return bundle;
    }

    private static void step(Step step, List<Fault> faults) {
        String field = "steps." + step.key();
        if (step.key() == null || !SLUG.matcher(step.key()).matches())
            faults.add(Fault.field(field, "bundle.bad-slug"));
        needed(field + ".name", step.name(), faults);
        needed(field + ".department", step.department(), faults);
    }

    /** Both are optional, and what is replaced replaces nothing itself. */
    private static boolean replaceable(Step step, Bundle bundle) {
        return step.optional()
                && bundle.step(String.valueOf(step.insteadOf()))
                        .map(other -> other.optional() && other.insteadOf() == null)
                        .orElse(false);
    }

    private static void needed(String field, String value, List<Fault> faults) {
        if (value == null || value.isBlank()) faults.add(Fault.field(field, "refusal.missing"));
    }

    private static Bundle bind(JsonNode tree) {
        try {
            return Json.fromTree(tree, Bundle.class);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(List.of(Fault.field("", "guide.unreadable")));
        }
    }
}
