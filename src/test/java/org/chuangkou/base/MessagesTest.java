package org.chuangkou.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d+");

    @Test
    void every_bundle_has_the_same_keys_in_both_languages_with_the_same_gaps() throws IOException {
        for (String bundle : Messages.BUNDLES) {
            if (MessagesTest.class.getResource("/i18n/" + bundle + ".properties") == null) continue;
            Properties chinese = load(bundle);
            Properties english = load(bundle + "_en");
            assertThat(english.stringPropertyNames()).as(bundle).isEqualTo(chinese.stringPropertyNames());
            for (String key : chinese.stringPropertyNames())
                assertThat(gaps(english.getProperty(key))).as(key).isEqualTo(gaps(chinese.getProperty(key)));
        }
    }

    private static TreeSet<String> gaps(String pattern) {
        var gaps = new TreeSet<String>();
        GAP.matcher(pattern).results().forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/i18n/" + name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
