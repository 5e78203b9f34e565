package org.chuangkou.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SchemesTest {
    private static final Path FOLDER = Path.of("question-bank/schemes");
    private static final Scheme USUAL = new Schemes(".").usual(LocalDate.of(2026, 11, 22));

    @Test
    void the_schemes_fit_their_schema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve("scheme.schema.json")));
        assertThat(schema.validate(new YAMLMapper()
                        .readTree(FOLDER.resolve("five-level.yaml").toFile())))
                .isEmpty();
    }

    @Test
    void there_are_five_levels_from_the_lowest_up() {
        assertThat(USUAL.levels().stream().map(Level::level)).containsExactly(5, 4, 3, 2, 1);
        assertThat(USUAL.level(5).orElseThrow().name()).isEqualTo("五级/初级工");
        assertThat(USUAL.level(1).orElseThrow().theory()).containsEntry("培训与管理", 35);
        assertThat(USUAL.level(6)).isEmpty();
        assertThatThrownBy(() -> new Schemes(".").usual(LocalDate.of(2019, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property
    void what_a_paper_draws_makes_its_size(@ForAll @IntRange(max = 200) int questions) {
        for (Level level : USUAL.levels()) {
            Map<String, Integer> drawn = level.drawn(questions);
            assertThat(drawn.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(questions);
            level.theory()
                    .forEach((domain, weight) -> assertThat(Math.abs(drawn.get(domain) - weight * questions / 100.0))
                            .isLessThan(1));
        }
    }

    @Test
    void weights_that_do_not_make_a_hundred_are_refused() {
        assertThatThrownBy(() -> new Level(5, "五级", Map.of("职业道德", 99))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scheme("x", "x", LocalDate.EPOCH, true, List.of("别的"), USUAL.levels()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
