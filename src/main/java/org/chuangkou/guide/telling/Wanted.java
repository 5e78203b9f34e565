package org.chuangkou.guide.telling;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.bundle.Bundle;
import org.chuangkou.guide.bundle.Bundle.Step;

/**
 * What of a bundle this citizen needs, and what they have brought. It lives in the address alone and nothing of it is kept.
 * Without a word all steps are needed but those that stand instead of another.
 *
 * @param without keys of steps that are not needed
 * @param brought keys of materials that lie on the counter; unknown ones do no harm, a guide may have changed since
 */
record Wanted(Bundle bundle, Set<String> without, Set<String> brought) {

    /**
     * {@code without} leaves optional steps out, {@code with} takes those that stand instead of another. A form sends
     * {@code chosen} and all that is ticked: {@code step}, or {@code step.x} for x and what stands instead of it.
     *
     * @throws Refusal when a step is named that everybody needs or that is not there
     */
    static Wanted of(HttpRequest<?> request, Bundle bundle) {
        HttpParameters parameters = request.getParameters();
        List<Step> optional = bundle.steps().stream().filter(Step::optional).toList();
        List<String> keys = optional.stream().map(Step::key).toList();
        Set<String> without = new LinkedHashSet<>();
        if (parameters.contains("chosen")) {
            without.addAll(keys);
            named(parameters, "step", keys).forEach(without::remove);
            for (String key : keys) named(parameters, "step." + key, keys).forEach(without::remove);
        } else {
            optional.stream()
                    .filter(step -> step.insteadOf() != null)
                    .map(Step::key)
                    .forEach(without::add);
            without.addAll(named(parameters, "without", keys));
            List<String> with = named(parameters, "with", keys);
            for (Step step : optional)
                if (with.contains(step.key())) {
                    without.remove(step.key());
                    if (step.insteadOf() != null) without.add(step.insteadOf());
                }
        }
        return new Wanted(bundle, without, Set.copyOf(new LinkedHashSet<>(parameters.getAll("brought"))));
    }

    private static List<String> named(HttpParameters parameters, String name, List<String> optional) {
        List<String> named = parameters.getAll(name);
        var faults = new ArrayList<Fault>();
        for (String key : named) if (!optional.contains(key)) faults.add(Fault.field(name, "bundle.not-optional", key));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return named;
    }

    /** The address with the same wishes. */
    String address(String path) {
        UriBuilder uri = UriBuilder.of(path);
        for (Step step : bundle.steps()) {
            boolean instead = step.insteadOf() != null;
            boolean out = without.contains(step.key());
            if (out && !instead) uri.queryParam("without", step.key());
            if (!out && instead) uri.queryParam("with", step.key());
        }
        brought.stream().sorted().forEach(key -> uri.queryParam("brought", key));
        return uri.build().toString();
    }
}
