package org.chuangkou.search.everyday;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What people say → official terms, as {@code question-bank/everyday.yaml} has it.
 *
 * @param entries about things
 * @param acts about what is to be done with them
 */
public record Dictionary(List<Line> entries, List<Line> acts) {

    public static final Dictionary NONE = new Dictionary(List.of(), List.of());

    private static final String ACTS = "acts";

    /**
     * @param said what people say
     * @param means the terms that stand for it in names, likeliest first
     */
    public record Line(List<String> said, List<String> means) {
        public Line {
            said = List.copyOf(said);
            means = List.copyOf(means);
        }
    }

    private record Written(List<String> said, List<String> means, String note) {}

    /** Reads the file; where there is none the dictionary is empty. */
    public static Dictionary read(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        List<Line> entries = new ArrayList<>();
        List<Line> acts = new ArrayList<>();
        try {
            Map<String, List<Written>> themes =
                    new YAMLMapper().readValue(file.toFile(), new TypeReference<Map<String, List<Written>>>() {});
            themes.forEach((theme, lines) -> lines.forEach(
                    line -> (theme.equals(ACTS) ? acts : entries).add(new Line(line.said(), line.means()))));
        } catch (IOException e) {
            throw new UncheckedIOException("the everyday dictionary cannot be read: " + file, e);
        }
        return new Dictionary(List.copyOf(entries), List.copyOf(acts));
    }

    /** Everything in it that people say about things. */
    public List<String> said() {
        return entries.stream().flatMap(line -> line.said().stream()).distinct().toList();
    }

    /** Every official term in it. */
    public List<String> terms() {
        return entries.stream()
                .flatMap(line -> line.means().stream())
                .distinct()
                .toList();
    }
}
