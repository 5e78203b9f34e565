package org.chuangkou.search;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuangkou.search.EvaluationSet.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationSetTest {

    private static final String[] KINDS = {
        "everyday", "spoken", "situation", "near", "typo", "pinyin", "initials", "traditional", "act"
    };

    @ParameterizedTest
    @ValueSource(strings = {"own.tsv", "directory.tsv"})
    void every_line_is_a_known_kind_a_query_and_its_answers(String file) {
        assertThat(EvaluationSet.read(file).questions()).isNotEmpty().allSatisfy(asked -> {
            assertThat(asked.kind()).isIn((Object[]) KINDS);
            assertThat(asked.query()).isNotBlank().isEqualTo(asked.query().strip());
            assertThat(asked.targets())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(target -> assertThat(target).isNotBlank().isEqualTo(target.strip()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.tsv", "directory.tsv"})
    void a_situation_is_told_in_thirty_to_a_hundred_and_twenty_characters(String file) {
        assertThat(EvaluationSet.read(file).questions())
                .filteredOn(asked -> asked.kind().equals("situation"))
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.query()).hasSizeBetween(30, 120));
    }

    @Test
    void no_question_is_asked_twice() {
        assertThat(Stream.of("own.tsv", "directory.tsv").flatMap(file -> EvaluationSet.read(file).questions().stream()))
                .extracting(Asked::query)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_guide_of_our_own_that_is_asked_for_exists() throws IOException {
        assertThat(EvaluationSet.read("own.tsv").questions())
                .flatExtracting(Asked::targets)
                .isSubsetOf(codesOfGuides());
    }

    @Test
    void the_directory_is_asked_in_every_kind_on_both_sides() {
        EvaluationSet set = EvaluationSet.read("directory.tsv");
        Map<String, Long> asked = set.questions().stream().collect(groupingBy(Asked::kind, counting()));
        assertThat(asked)
                .containsOnlyKeys(KINDS)
                .allSatisfy((kind, number) -> assertThat(number).isGreaterThanOrEqualTo(10));
        assertThat(set.forReporting()).extracting(Asked::kind).contains(KINDS);
        assertThat(set.forTuning()).extracting(Asked::kind).contains(KINDS);
    }

    @Test
    void an_item_of_the_directory_is_not_both_tuned_on_and_reported() {
        EvaluationSet set = EvaluationSet.read("directory.tsv");
        Set<String> tuned =
                set.forTuning().stream().flatMap(a -> a.targets().stream()).collect(toSet());
        assertThat(set.forReporting()).flatExtracting(Asked::targets).doesNotContainAnyElementsOf(tuned);
    }

    private static List<String> codesOfGuides() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("question-bank/guides"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(file -> EvaluationSet.lines(file).stream())
                    .filter(line -> line.startsWith("code: "))
                    .map(line -> line.substring("code: ".length()).strip())
                    .toList();
        }
    }
}
