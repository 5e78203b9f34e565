package org.chuangkou.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a user reads comes from a bundle, in both languages. */
class MessagesTest {
    private static final Pattern TEMPLATE_KEY = Pattern.compile("\\bt\\(\\s*[\"']([a-z][\\w.-]*[\\w])[\"']\\s*[,)]");
    private static final Pattern JAVA_KEY = Pattern.compile(
            "(?:Message\\.of|Refusal\\.(?:notFound|forbidden|conflict|invalid)|MenuEntry|cell|field|warning|error)\\(\\s*(?:[^\"()]*,\\s*)?(?:\"[^\"]*\",\\s*)?\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    private static final Pattern DIRECTIVE =
            Pattern.compile("<#--.*?-->|</?[#@][^>]*(?:>|$)|\\$\\{[^}]*}", Pattern.DOTALL);

    static Stream<String> bundles() {
        return Messages.BUNDLES.stream()
                .filter(b -> MessagesTest.class.getResource("/i18n/" + b + ".properties") != null);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys_and_gaps(String bundle) {
        Properties chinese = read("/i18n/" + bundle + ".properties");
        Properties english = read("/i18n/" + bundle + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames())
            assertThat(gaps(english.getProperty(key))).as(key).isEqualTo(gaps(chinese.getProperty(key)));
    }

    @Test
    void every_key_that_a_template_names_has_words() throws IOException {
        assertKnown(Path.of("src/main/resources/views"), ".ftlh", TEMPLATE_KEY);
    }

    @Test
    void every_key_that_the_code_names_has_words() throws IOException {
        assertKnown(Path.of("src/main/java"), ".java", JAVA_KEY);
    }

    @Test
    void no_template_has_words_of_its_own() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/views"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
                String text = DIRECTIVE.matcher(Files.readString(file)).replaceAll("");
                assertThat(text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static void assertKnown(Path root, String ending, Pattern pattern) throws IOException {
        var messages = new Messages();
        var missing = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find())
                    if (!messages.knows(matcher.group(1))) missing.add(file.getFileName() + ": " + matcher.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static TreeSet<String> gaps(String pattern) {
        var gaps = new TreeSet<String>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (matcher.find()) gaps.add(matcher.group(1));
        return gaps;
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
