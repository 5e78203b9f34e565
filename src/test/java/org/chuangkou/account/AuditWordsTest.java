package org.chuangkou.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is noted for the audit trail, anywhere in the house, can be read there in both languages. */
class AuditWordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/i18n");
    private static final Pattern NOTE = Pattern.compile("\\bnote\\(");
    private static final Pattern ACTION = Pattern.compile("\"([a-z0-9-]+(\\.[a-z0-9-]+)+)\"");

    @Test
    void every_action_has_words_in_chinese_and_english() {
        var actions = new TreeSet<String>();
        for (String source : sources()) calls(source).forEach(call -> actions.addAll(actionsOf(call)));
        assertThat(actions).contains("audit.action.session.opened", "audit.action.terminal.codes-void");
        assertThat(words(".properties", false)).containsAll(actions);
        assertThat(words("_en.properties", true)).containsAll(actions);
    }

    /** Else the test above would not see them. */
    @Test
    void every_note_names_its_action_as_a_text_unless_it_is_handed_one() {
        for (String source : sources()) {
            for (String call : calls(source.replaceAll("(?<!audit\\.)\\bnote\\(", "own("))) {
                boolean handed = call.contains(", action, ");
                assertThat(handed || !actionsOf(call).isEmpty()).as(call).isTrue();
            }
        }
    }

    /** Whatever stands in a call of {@code note}, to the end of its statement. */
    private static List<String> calls(String source) {
        if (!source.contains("Audit audit;")) return List.of();
        return NOTE.matcher(source)
                .results()
                .filter(m -> !source.substring(0, m.start()).matches("(?s).*\\bvoid $"))
                .map(m -> source.substring(m.end(), source.indexOf(';', m.end())))
                .filter(call -> call.contains("\"") || call.contains(","))
                .toList();
    }

    private static Set<String> actionsOf(String call) {
        return ACTION.matcher(call)
                .results()
                .map(m -> "audit.action." + m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Iterable<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String ending, boolean english) {
        var keys = new TreeSet<String>();
        try (var files = Files.list(WORDS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(ending) || name.endsWith("_en.properties") != english) continue;
                var properties = new Properties();
                properties.load(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
                keys.addAll(properties.stringPropertyNames());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
