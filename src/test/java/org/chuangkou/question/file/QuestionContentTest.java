package org.chuangkou.question.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker of shipped questions (DESIGN §7). */
class QuestionContentTest {
    private static final Path BANK = Path.of("question-bank");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<Item> ITEMS =
            files("questions").flatMap(QuestionContentTest::read).toList();

    static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(BANK.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> questionFiles() {
        return files("questions");
    }

    private static Stream<Item> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return YamlQuestions.read(in).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("questionFiles")
    void a_file_fits_its_schema(Path file) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(BANK.resolve("questions/question.schema.json")));
        assertThat(schema.validate(YAML.readTree(file.toFile()))).isEmpty();
    }

    @Test
    void there_are_at_least_six_hundred_and_no_id_is_used_twice() {
        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(600).extracting(Item::id).doesNotHaveDuplicates();
    }

    @Test
    void every_question_rests_on_a_clause_that_there_is_and_explains_itself() throws IOException {
        var clauses = new HashMap<String, Set<String>>();
        for (Path file : files("guides").toList()) {
            var guide = Drafts.guide(YAML.readTree(file.toFile()));
            clauses.put(guide.code(), guide.clauses().keySet());
        }
        for (Path file : files("laws").toList()) {
            var law = Drafts.law(YAML.readTree(file.toFile()));
            clauses.put(law.code(), law.clauses().keySet());
        }
        for (Item item : ITEMS) {
            assertThat(item.cites()).as(item.id()).isNotEmpty();
            item.cites()
                    .forEach(cite -> assertThat(clauses.getOrDefault(cite.item(), Set.of()))
                            .as(item.id() + " cites " + cite.item())
                            .contains(cite.clause()));
            assertThat(item.explanation()).as(item.id()).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void at_most_three_in_ten_ask_for_a_value_and_at_least_one_hundred_and_fifty_tell_a_situation() {
        assertThat(count(item -> item.asks() == Asks.VALUE) * 10L).isLessThanOrEqualTo(ITEMS.size() * 3L);
        assertThat(count(item -> item.asks() == Asks.SITUATION)).isGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 4, 3, 2, 1})
    void each_domain_of_a_level_has_three_times_what_a_paper_of_fifty_draws(int level) {
        int[] draws = draws(WEIGHTS.get(level));
        for (Domain domain : Domain.values())
            assertThat(count(item -> item.level().filter(l -> l == level).isPresent()
                            && item.domain().filter(d -> d == domain).isPresent()))
                    .as("level " + level + " " + domain.chinese())
                    .isGreaterThanOrEqualTo(3 * draws[domain.ordinal()]);
    }

    /** Of fifty questions, so many from each domain: whole numbers by largest remainder. */
    private static int[] draws(int[] weights) {
        int[] draws = IntStream.of(weights).map(weight -> weight / 2).toArray();
        for (int i = 0, left = 50 - IntStream.of(draws).sum(); left > 0; i++)
            if (weights[i] % 2 == 1) {
                draws[i]++;
                left--;
            }
        return draws;
    }

    /** Shares of the theory paper by level, in the order of {@link Domain}. */
    private static final Map<Integer, int[]> WEIGHTS = Map.of(
            5, new int[] {5, 35, 20, 30, 10, 0, 0},
            4, new int[] {5, 30, 15, 30, 15, 5, 0},
            3, new int[] {5, 25, 10, 30, 10, 15, 5},
            2, new int[] {5, 20, 5, 20, 10, 15, 25},
            1, new int[] {5, 15, 5, 15, 10, 15, 35});

    @ParameterizedTest
    @ValueSource(ints = {5, 4, 3, 2, 1})
    void nothing_but_the_content_gives_the_answer_away(int level) {
        List<Question.Single> singles = of(level, Question.Single.class);
        for (String key : List.of("A", "B", "C", "D"))
            assertThat(share(singles, single -> single.answer().equals(key)))
                    .as("level " + level + " answer " + key)
                    .isBetween(.15, .35);
        assertThat(share(singles, QuestionContentTest::rightIsLongest))
                .as("level " + level + ": the right option is the longest")
                .isLessThanOrEqualTo(.40);
        assertThat(share(of(level, Question.Judge.class), Question.Judge::answer))
                .as("level " + level + ": true statements")
                .isBetween(.35, .65);
    }

    @Test
    void no_option_speaks_of_the_others() {
        for (Item item : ITEMS)
            assertThat(options(item.question()))
                    .as(item.id())
                    .noneMatch(option -> option.matches("(?s).*(以上(都|全|皆|均)|以上选项|都不对|都正确).*"));
    }

    @Test
    void no_two_questions_are_nearly_the_same() {
        List<Set<String>> grams = ITEMS.stream()
                .map(item -> grams(item.question().stem() + String.join("", options(item.question()))))
                .toList();
        var pairs = new ArrayList<String>();
        for (int i = 0; i < grams.size(); i++)
            for (int j = 0; j < i; j++)
                if (alike(grams.get(i), grams.get(j)) > .6)
                    pairs.add(ITEMS.get(j).id() + " " + ITEMS.get(i).id());
        assertThat(pairs).isEmpty();
    }

    private static boolean rightIsLongest(Question.Single single) {
        int right = single.options().get(single.answer().charAt(0) - 'A').length();
        return Keys.of(single.options()).stream()
                .filter(key -> !key.equals(single.answer()))
                .allMatch(key -> single.options().get(key.charAt(0) - 'A').length() < right);
    }

    private static List<String> options(Question question) {
        return switch (question) {
            case Question.Single single -> single.options();
            case Question.Multiple multiple -> multiple.options();
            case Question.Case parts ->
                parts.parts().stream()
                        .flatMap(part -> options(part.question()).stream())
                        .toList();
            case Question.Judge judge -> List.of();
            case Question.Blank blank -> List.of();
            case Question.Order order -> order.steps();
            case Question.Match match -> List.copyOf(match.pairs().values());
            case Question.Essay essay -> List.of();
        };
    }

    private static Set<String> grams(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
        var grams = new HashSet<String>();
        for (int i = 0; i + 3 <= letters.length(); i++) grams.add(letters.substring(i, i + 3));
        return grams;
    }

    private static double alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private static int count(Predicate<Item> which) {
        return (int) ITEMS.stream().filter(which).count();
    }

    private static <T extends Question> List<T> of(int level, Class<T> kind) {
        return ITEMS.stream()
                .filter(item -> item.level().filter(l -> l == level).isPresent())
                .map(Item::question)
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.toList());
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return (double) all.stream().filter(which).count() / all.size();
    }
}
