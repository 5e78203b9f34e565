package org.chuangkou.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.YamlQuestions;
import org.chuangkou.question.kind.Question;
import org.chuangkou.web.rich.Rich;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker of shipped courses (DESIGN §7). */
class CourseContentTest {
    private static final Path COURSES = Path.of("courses");
    private static final Path BANK = Path.of("question-bank");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern LINK = Pattern.compile("]\\((clause|law):([^/)]+)(?:/([^)]+))?\\)");
    private static final Pattern ANY_LINK = Pattern.compile("]\\(");
    private static final Map<String, Set<String>> CLAUSES = clauses();
    private static final Map<String, Item> QUESTIONS = questions();

    static Stream<Path> courses() throws IOException {
        try (Stream<Path> folders = Files.list(COURSES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    static Stream<Lesson> lessons() throws IOException {
        return courses().flatMap(folder -> read(folder).lessons().stream());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void a_course_and_the_heads_of_its_lessons_fit_the_schema(Path folder) throws IOException {
        JsonNode tree = YAML.readTree(COURSES.resolve("course.schema.json").toFile());
        var schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        JsonSchema course = schemas.getSchema(tree);
        ObjectNode ofLesson = YAML.createObjectNode().put("$ref", "#/$defs/lesson");
        JsonSchema lesson = schemas.getSchema(ofLesson.set("$defs", tree.get("$defs")));
        assertThat(course.validate(YAML.readTree(folder.resolve("course.yaml").toFile())))
                .isEmpty();
        for (Path file : markdown(folder)) {
            JsonNode head = FrontMatter.read(Files.readString(file)).head();
            assertThat(lesson.validate(head)).as(file.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void every_file_of_a_course_is_a_lesson_of_it_and_they_are_numbered_in_its_order(Path folder) throws IOException {
        CourseFolder course = read(folder);
        List<String> slugs = markdown(folder).stream()
                .map(file -> file.getFileName().toString().replaceFirst("^\\d\\d-(.*)\\.md$", "$1"))
                .toList();
        assertThat(slugs).isEqualTo(course.course().lessons());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void every_clause_that_a_lesson_cites_or_links_to_is_there(Lesson lesson) {
        for (Citation cite : lesson.cites())
            assertThat(CLAUSES.getOrDefault(cite.item(), Set.of()))
                    .as(lesson.slug() + " cites " + cite.item())
                    .contains(cite.clause());
        List<MatchResult> links = LINK.matcher(lesson.body()).results().toList();
        assertThat(ANY_LINK.matcher(lesson.body()).results().count()).isEqualTo(links.size());
        for (MatchResult link : links) {
            assertThat(CLAUSES).as(lesson.slug()).containsKey(link.group(2));
            assertThat(link.group(2).startsWith("LAW-"))
                    .as(link.group(2))
                    .isEqualTo(link.group(1).equals("law"));
            if (link.group(3) != null)
                assertThat(CLAUSES.get(link.group(2))).as(lesson.slug()).contains(link.group(3));
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_lesson_cites_what_it_links_to(Lesson lesson) {
        Set<Citation> linked = LINK.matcher(lesson.body())
                .results()
                .filter(link -> link.group(3) != null)
                .map(link -> new Citation(link.group(2), link.group(3)))
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(lesson.cites())).isEqualTo(linked);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_check_is_a_question_of_the_bank_that_a_page_can_ask_about_what_the_lesson_teaches(Lesson lesson) {
        assertThat(lesson.checks()).hasSizeBetween(4, 6).doesNotHaveDuplicates();
        for (String id : lesson.checks()) {
            assertThat(QUESTIONS).as(lesson.slug()).containsKey(id);
            Item item = QUESTIONS.get(id);
            assertThat(item.question())
                    .as(id)
                    .isInstanceOfAny(Question.Single.class, Question.Multiple.class, Question.Judge.class);
            assertThat(item.cites()).as(id).containsAnyElementsOf(lesson.cites());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_lesson_can_be_read_in_one_go(Lesson lesson) {
        long signs = lesson.body().codePoints().filter(Character::isIdeographic).count();
        assertThat(signs).as(lesson.slug()).isBetween(1_000L, 2_500L);
        assertThat(Rich.html(lesson.body())).contains("<h3>").doesNotContain("**", "&lt;", "](");
    }

    @Test
    void there_is_a_course_for_the_first_day() {
        assertThat(read(COURSES.resolve("first-day")).course().kind()).isEqualTo(CourseKind.ENTRY);
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static CourseFolder read(Path folder) {
        try {
            return CourseFolder.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> clauses() {
        var clauses = new HashMap<String, Set<String>>();
        each("guides", in -> Drafts.guide(YAML.readTree(in)))
                .forEach(guide -> clauses.put(guide.code(), guide.clauses().keySet()));
        each("laws", in -> Drafts.law(YAML.readTree(in)))
                .forEach(law -> clauses.put(law.code(), law.clauses().keySet()));
        return clauses;
    }

    private static Map<String, Item> questions() {
        return each("questions", YamlQuestions::read)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> Stream<T> each(String folder, Reading<T> reading) {
        try (Stream<Path> files = Files.list(BANK.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> {
                        try (InputStream in = Files.newInputStream(file)) {
                            return reading.read(in);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
