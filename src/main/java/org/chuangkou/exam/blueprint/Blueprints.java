package org.chuangkou.exam.blueprint;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.exam.blueprint.BlueprintRows.BlueprintRow;

/** Blueprints and their versions. */
@Singleton
public class Blueprints {
    private final BlueprintRows rows;
    private final Clock clock;

    Blueprints(BlueprintRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Blueprint version(String slug, int version) {
        return rows.find(slug, version).map(Blueprints::blueprint).orElseThrow();
    }

    /** A blueprint as it was worded in one version. */
    public record Versioned(Blueprint blueprint, int version) {}

    /** The newest version of each, the lowest level first. */
    @Transactional(readOnly = true)
    public List<Versioned> all() {
        return rows.all().stream().map(Blueprints::versioned).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Versioned> find(String slug) {
        return rows.last(slug).map(Blueprints::versioned);
    }

    /** Keeps a blueprint in the transaction under way, unless the newest version says the same. @return its version */
    @Transactional
    int keep(Blueprint blueprint, String author) {
        String body = Json.write(BlueprintJson.write(blueprint));
        Optional<BlueprintRow> newest = rows.newest(blueprint.slug());
        if (newest.isPresent() && newest.get().body().equals(body))
            return newest.get().version();
        int version = newest.map(BlueprintRow::version).orElse(0) + 1;
        rows.insert(List.of(new BlueprintRow(
                blueprint.slug(), version, blueprint.title(), blueprint.level(), body, author, clock.instant())));
        return version;
    }

    private static Versioned versioned(BlueprintRow row) {
        return new Versioned(blueprint(row), row.version());
    }

    private static Blueprint blueprint(BlueprintRow row) {
        return BlueprintJson.read(Json.parse(row.body()));
    }
}
