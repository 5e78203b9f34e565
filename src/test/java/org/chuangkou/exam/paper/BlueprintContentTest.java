package org.chuangkou.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.blueprint.Blueprint;
import org.chuangkou.exam.blueprint.BlueprintJson;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.YamlQuestions;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Usable;
import org.junit.jupiter.api.Test;

class BlueprintContentTest {
    private static final Path FOLDER = Path.of("question-bank/blueprints");
    private static final YAMLMapper YAML = new YAMLMapper();

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Item> items() throws IOException {
        var items = new ArrayList<Item>();
        try (Stream<Path> files = Files.list(Path.of("question-bank/questions"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList())
                try (InputStream in = Files.newInputStream(file)) {
                    items.addAll(YamlQuestions.read(in));
                }
        }
        return items;
    }

    private static List<Usable> pool(int level) throws IOException {
        return items().stream()
                .filter(item -> item.level().filter(l -> l == level).isPresent())
                .map(item -> new Usable(
                        item.id(),
                        1,
                        level,
                        Type.of(item.question()),
                        item.domain().orElseThrow(),
                        item.difficulty().orElse(null),
                        Set.of()))
                .toList();
    }

    @Test
    void every_file_keeps_to_the_schema_and_reads_back_as_written() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(YAML.readTree(FOLDER.resolve("blueprint.schema.json").toFile()));
        for (Path file : files()) {
            JsonNode tree = YAML.readTree(file.toFile());
            assertThat(schema.validate(tree)).as(file.toString()).isEmpty();
            Blueprint blueprint = BlueprintJson.read(tree);
            assertThat(file.getFileName().toString()).isEqualTo(blueprint.slug() + ".yaml");
            assertThat(BlueprintJson.read(BlueprintJson.write(blueprint))).isEqualTo(blueprint);
        }
    }

    @Test
    void no_cell_holds_less_than_three_times_what_it_draws() throws IOException {
        for (Path file : files()) {
            Blueprint blueprint = BlueprintJson.read(YAML.readTree(file.toFile()));
            List<Usable> pool = pool(blueprint.level());
            for (Blueprint.Cell cell : blueprint.cells())
                assertThat(pool.stream()
                                .filter(q -> q.domain() == cell.domain() && cell.holds(q.type()))
                                .count())
                        .as(blueprint.slug() + " " + cell)
                        .isGreaterThanOrEqualTo(3L * cell.count());
        }
    }

    @Test
    void a_bank_that_is_too_small_is_told_cell_by_cell() throws IOException {
        Blueprint blueprint =
                BlueprintJson.read(YAML.readTree(FOLDER.resolve("mock-3.yaml").toFile()));
        assertThatThrownBy(() -> Planning.cells(blueprint, List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .hasSize(blueprint.cells().size()));
    }

    @Test
    void every_wrong_field_of_a_blueprint_is_named() {
        ObjectNode wrong = (ObjectNode) Json.tree(Map.of("slug", "A B", "level", 9, "minutes", 0, "kind", "odd"));
        wrong.putArray("cells")
                .addObject()
                .put("domain", "没有")
                .put("type", "riddle")
                .put("count", 0);
        assertThatThrownBy(() -> BlueprintJson.read(wrong))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::field)
                                .contains(
                                        "slug",
                                        "title",
                                        "level",
                                        "minutes",
                                        "kind",
                                        "cells[0].domain",
                                        "cells[0].type",
                                        "cells[0].count",
                                        "cells[0].points",
                                        "passMark"));
    }
}
