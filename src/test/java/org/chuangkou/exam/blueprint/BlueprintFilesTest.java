package org.chuangkou.exam.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.exam.blueprint.Feasibility.Standing;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.YamlQuestions;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker of shipped blueprints (DESIGN §7): each is served by the shipped questions alone. */
class BlueprintFilesTest {
    private static final Path BANK = Path.of("question-bank");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<Usable> POOL = files("questions")
            .flatMap(BlueprintFilesTest::items)
            .map(BlueprintFilesTest::usable)
            .toList();

    static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(BANK.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> blueprintFiles() {
        return files("blueprints");
    }

    private static Stream<Item> items(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return YamlQuestions.read(in).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Usable usable(Item item) {
        return new Usable(
                item.id(),
                1,
                item.level().orElseThrow(),
                Type.of(item.question()),
                item.domain().orElseThrow(),
                item.difficulty().orElse(null),
                item.cites().stream().map(Citation::item).collect(Collectors.toSet()));
    }

    private static Blueprint blueprint(Path file) throws IOException {
        return BlueprintJson.read(YAML.readTree(file.toFile()));
    }

    @ParameterizedTest
    @MethodSource("blueprintFiles")
    void a_file_fits_its_schema_and_reads_back_as_written(Path file) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(BANK.resolve("blueprints/blueprint.schema.json")));
        assertThat(schema.validate(YAML.readTree(file.toFile()))).isEmpty();
        Blueprint blueprint = blueprint(file);
        assertThat(file.getFileName().toString()).isEqualTo(blueprint.slug() + ".yaml");
        assertThat(BlueprintJson.read(BlueprintJson.write(blueprint))).isEqualTo(blueprint);
    }

    @ParameterizedTest
    @MethodSource("blueprintFiles")
    void no_cell_holds_less_than_three_times_what_it_draws(Path file) throws IOException {
        Feasibility feasibility = Feasibility.of(blueprint(file), POOL);
        assertThat(feasibility.rows()).as(file + " " + feasibility).allMatch(row -> row.standing() == Standing.ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 4, 3, 2, 1})
    void a_theory_paper_has_fifty_questions_and_the_points_of_the_level_s_weights(int level) throws IOException {
        Blueprint theory = blueprint(BANK.resolve("blueprints/theory-" + level + ".yaml"));
        assertThat(theory.level()).isEqualTo(level);
        assertThat(theory.kind()).isEqualTo(ExamKind.GRADED);
        assertThat(theory.questions()).isEqualTo(50);
        assertThat(theory.points()).isEqualTo(100);
        assertThat(theory.minutes()).isEqualTo(90);
        assertThat(theory.passMark()).isEqualTo(60);
        var points = new HashMap<String, Integer>();
        theory.cells()
                .forEach(cell -> points.merge(cell.domain().chinese(), cell.count() * cell.points(), Integer::sum));
        assertThat(points).isEqualTo(weights(level));
    }

    /** Of the level's domains those that weigh anything. */
    private static Map<String, Integer> weights(int level) throws IOException {
        var weights = new HashMap<String, Integer>();
        for (JsonNode scheme :
                YAML.readTree(BANK.resolve("schemes/five-level.yaml").toFile()))
            for (JsonNode one : scheme.get("levels"))
                if (one.get("level").intValue() == level)
                    one.get("theory").properties().forEach(weight -> {
                        if (weight.getValue().intValue() > 0)
                            weights.put(weight.getKey(), weight.getValue().intValue());
                    });
        return weights;
    }

    @Test
    void every_level_has_a_theory_paper_and_a_mock_of_twenty_questions() throws IOException {
        for (int level = 1; level <= 5; level++) {
            assertThat(BANK.resolve("blueprints/theory-" + level + ".yaml")).exists();
            assertThat(blueprint(BANK.resolve("blueprints/mock-" + level + ".yaml"))
                            .questions())
                    .isEqualTo(20);
        }
    }
}
