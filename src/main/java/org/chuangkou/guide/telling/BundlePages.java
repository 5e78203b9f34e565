package org.chuangkou.guide.telling;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.ForReaders;
import org.chuangkou.guide.bundle.Bundle;
import org.chuangkou.guide.bundle.Bundles;
import org.chuangkou.web.View;

/** Bundles for people: the list by theme, and one with its order and its materials. */
@Controller("/bundles")
@Produces("text/html")
@ForReaders
@ExecuteOn(TaskExecutors.BLOCKING)
class BundlePages {
    private final Bundles bundles;
    private final Telling telling;

    BundlePages(Bundles bundles, Telling telling) {
        this.bundles = bundles;
        this.telling = telling;
    }

    /** Through life and through a firm's life; themes that are not there come last. */
    private static final List<String> THEMES = List.of("出生和上学", "工作和社保", "住房和生活", "救助和身后", "开办企业", "经营和退出");

    record Group(String theme, List<Bundle> bundles) {}

    record ListPage(List<Group> groups) {}

    /** @param notice where the one-time notice with the same choices is */
    record Page(Told told, Picture picture, String notice, String paper) {}

    @Get
    View list() {
        Map<String, List<Bundle>> themes = new LinkedHashMap<>();
        THEMES.forEach(theme -> themes.put(theme, new ArrayList<>()));
        bundles.all()
                .forEach(bundle -> themes.computeIfAbsent(bundle.theme(), theme -> new ArrayList<>())
                        .add(bundle));
        return new View(
                "guide/telling/list",
                new ListPage(themes.entrySet().stream()
                        .filter(theme -> !theme.getValue().isEmpty())
                        .map(theme -> new Group(theme.getKey(), theme.getValue()))
                        .toList()));
    }

    @Get("/{slug}")
    View one(HttpRequest<?> request, String slug) {
        Bundle bundle = telling.bundle(slug);
        Wanted wanted = Wanted.of(request, bundle);
        Told told = telling.tell(bundle, wanted);
        String path = "/bundles/" + slug;
        return new View(
                "guide/telling/bundle",
                new Page(
                        told,
                        Picture.of(told),
                        wanted.address(path + "/notice"),
                        wanted.address(path + "/notice.pdf")));
    }
}
