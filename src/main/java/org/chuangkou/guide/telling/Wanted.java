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
 *
 * @param without keys of optional steps that are not needed
 * @param brought keys of materials that lie on the counter; unknown ones do no harm, a guide may have changed since
 */
record Wanted(Set<String> without, Set<String> brought) {

    /** @throws Refusal when a step is named that everybody needs or that is not there */
    static Wanted of(HttpRequest<?> request, Bundle bundle) {
        HttpParameters parameters = request.getParameters();
        List<String> optional =
                bundle.steps().stream().filter(Step::optional).map(Step::key).toList();
        Set<String> without = new LinkedHashSet<>();
        // A form sends the boxes that are ticked; "chosen" tells that it was a form and not a bare address.
        if (parameters.contains("chosen")) {
            without.addAll(optional);
            named(parameters, "step", optional).forEach(without::remove);
        }
        without.addAll(named(parameters, "without", optional));
        return new Wanted(without, Set.copyOf(new LinkedHashSet<>(parameters.getAll("brought"))));
    }

    private static List<String> named(HttpParameters parameters, String name, List<String> optional) {
        List<String> named = parameters.getAll(name);
        var faults = new ArrayList<Fault>();
        for (String key : named)
            if (!optional.contains(key)) faults.add(Fault.field(name, "bundle.not-optional", key));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return named;
    }

    /** The address with the same wishes. */
    String address(String path) {
        UriBuilder uri = UriBuilder.of(path);
        without.forEach(key -> uri.queryParam("without", key));
        brought.stream().sorted().forEach(key -> uri.queryParam("brought", key));
        return uri.build().toString();
    }
}
