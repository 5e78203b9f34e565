package org.chuangkou.level.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.chuangkou.level.allowance.AllowanceScheme.CountedOn;
import org.chuangkou.level.allowance.AllowanceScheme.Step;
import org.junit.jupiter.api.Test;

class AllowanceSchemesTest {
    private static final Path FOLDER = Path.of("question-bank/schemes");
    private static final AllowanceScheme SCHEME =
            new AllowanceSchemes(".").usual(YearMonth.of(2025, 5)).orElseThrow();

    @Test
    void the_schemes_fit_their_schema_and_are_called_as_their_files() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve("allowance.schema.json")));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(f -> f.getFileName().toString().matches("allowance.*\\.yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        assertThat(schema.validate(new YAMLMapper().readTree(file.toFile())))
                                .isEmpty();
                        assertThat(AllowanceSchemes.read(file)).allMatch(one -> file.endsWith(one.slug() + ".yaml"));
                    });
        }
    }

    @Test
    void the_usual_scheme_says_what_the_document_says() {
        assertThat(SCHEME.skill())
                .hasSize(5)
                .containsEntry(5, 10000)
                .containsEntry(4, 15000)
                .containsEntry(3, 20000)
                .containsEntry(2, 40000)
                .containsEntry(1, 60000);
        assertThat(SCHEME.seniority().steps())
                .containsExactly(new Step(1, 2000), new Step(5, 5000), new Step(10, 10000));
        assertThat(SCHEME.seniority().restartsOnUpgrade()).isFalse();
        assertThat(SCHEME.education())
                .hasSize(2)
                .containsEntry("bachelor", 10000)
                .containsEntry("above-bachelor", 20000);
        assertThat(SCHEME.duringProbation()).containsExactly(AllowanceKind.SKILL);
    }

    @Test
    void only_the_highest_step_of_seniority_is_reached() {
        assertThat(SCHEME.seniority().reached(0)).isEmpty();
        assertThat(SCHEME.seniority().reached(4)).contains(new Step(1, 2000));
        assertThat(SCHEME.seniority().reached(5)).contains(new Step(5, 5000));
        assertThat(SCHEME.seniority().reached(40)).contains(new Step(10, 10000));
    }

    @Test
    void what_counts_for_a_month_is_its_first_day_or_its_last() {
        assertThat(SCHEME.countedIn(YearMonth.of(2025, 2))).isEqualTo(LocalDate.of(2025, 2, 1));
        var atTheEnd = new AllowanceScheme(
                SCHEME.slug(),
                SCHEME.title(),
                SCHEME.effectiveFrom(),
                SCHEME.ours(),
                CountedOn.LAST_DAY,
                SCHEME.skill(),
                SCHEME.seniority(),
                SCHEME.education(),
                SCHEME.duringProbation());
        assertThat(atTheEnd.countedIn(YearMonth.of(2025, 2))).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void before_the_first_scheme_there_was_none() {
        assertThat(new AllowanceSchemes(".").usual(YearMonth.of(2023, 12))).isEmpty();
        assertThat(new AllowanceSchemes(".").usual(YearMonth.of(2024, 1))).isPresent();
    }
}
