package org.chuangkou.level;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.chuangkou.base.ContentFolder;

/** The level schemes of {@code question-bank/schemes}. */
@Singleton
public class Schemes {
    /** The scheme that holds where nobody has chosen another. */
    public static final String USUAL = "five-level";

    private final List<Scheme> schemes;

    Schemes(@Value("${chuangkou.content:.}") String content) {
        schemes = read(Path.of(content).resolve("question-bank").resolve("schemes"));
    }

    /** The usual scheme as it holds on that day. */
    public Scheme usual(LocalDate day) {
        return schemes.stream()
                .filter(scheme ->
                        scheme.slug().equals(USUAL) && !scheme.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Scheme::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("no level scheme holds on " + day));
    }

    static List<Scheme> read(Path folder) {
        var read = new ArrayList<Scheme>();
        var yaml = new YAMLMapper();
        try {
            for (Path file : new ContentFolder(folder).yaml())
                if (ofLevels(file)) for (JsonNode node : yaml.readTree(file.toFile())) read.add(scheme(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Allowances lie in the same folder, and are read by their own room. */
    private static boolean ofLevels(Path file) {
        return !file.getFileName().toString().startsWith("allowance");
    }

    private static Scheme scheme(JsonNode node) {
        var domains = new ArrayList<String>();
        node.get("domains").forEach(domain -> domains.add(domain.textValue()));
        var levels = new ArrayList<Level>();
        for (JsonNode level : node.get("levels")) {
            var theory = new LinkedHashMap<String, Integer>();
            level.get("theory")
                    .properties()
                    .forEach(weight ->
                            theory.put(weight.getKey(), weight.getValue().intValue()));
            levels.add(
                    new Level(level.get("level").intValue(), level.get("name").textValue(), theory));
        }
        return new Scheme(
                node.get("slug").textValue(),
                node.get("title").textValue(),
                LocalDate.parse(node.get("effectiveFrom").textValue()),
                node.get("official").booleanValue(),
                domains,
                levels);
    }
}
