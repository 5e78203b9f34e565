package org.chuangkou.exam.blueprint;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.exam.blueprint.BlueprintRows.BlueprintRow;

/** Reads blueprints and their versions, which stay for ever. */
@Singleton
public class Blueprints {
    private final BlueprintRows rows;

    Blueprints(BlueprintRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Blueprint version(String slug, int version) {
        return rows.find(slug, version).map(Blueprints::blueprint).orElseThrow();
    }

    /**
     * A blueprint as it was worded in one version.
     *
     * @param author {@code -} for what came with the product
     */
    public record Versioned(Blueprint blueprint, int version, String author, Instant at) {}

    /** The newest version of each, the lowest level first. */
    @Transactional(readOnly = true)
    public List<Versioned> all() {
        return rows.all().stream().map(Blueprints::versioned).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Versioned> find(String slug) {
        return rows.last(slug).map(Blueprints::versioned);
    }

    private static Versioned versioned(BlueprintRow row) {
        return new Versioned(blueprint(row), row.version(), row.author(), row.createdAt());
    }

    private static Blueprint blueprint(BlueprintRow row) {
        return BlueprintJson.read(Json.parse(row.body()));
    }
}
