package org.chuangkou.guide.telling;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import org.chuangkou.account.ForReaders;
import org.chuangkou.guide.bundle.Bundle;
import org.chuangkou.guide.bundle.Bundles;

/** Bundles for programs. */
@Controller("/api/v1/bundles")
@ForReaders
@ExecuteOn(TaskExecutors.BLOCKING)
class BundleApi {
    private final Bundles bundles;
    private final Telling telling;

    BundleApi(Bundles bundles, Telling telling) {
        this.bundles = bundles;
        this.telling = telling;
    }

    /** @param steps how many, those included that only some need */
    record Listed(
            String slug,
            String name,
            List<String> everydayNames,
            String theme,
            String lead,
            String forWhom,
            int steps) {}

    @Get
    List<Listed> all() {
        return bundles.all().stream()
                .map(bundle -> new Listed(
                        bundle.slug(),
                        bundle.name(),
                        bundle.everydayNames(),
                        bundle.theme(),
                        bundle.lead(),
                        bundle.forWhom(),
                        bundle.steps().size()))
                .toList();
    }

    /** Its steps in order and its materials, each document once, after the guides in force. */
    @Get("/{slug}")
    @Parameter(name = "without", in = ParameterIn.QUERY, description = "keys of optional steps to be left out")
    @Parameter(name = "with", in = ParameterIn.QUERY, description = "keys of steps to be taken instead of others")
    @Parameter(name = "brought", in = ParameterIn.QUERY, description = "keys of materials that are there already")
    Told one(HttpRequest<?> request, String slug) {
        Bundle bundle = telling.bundle(slug);
        return telling.tell(bundle, Wanted.of(request, bundle));
    }
}
