package org.chuangkou.base;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * All words that users read: {@code i18n/<feature>.properties} in Chinese and {@code i18n/<feature>_en.properties} in
 * English, one pair a feature, in UTF-8. Patterns are those of {@link MessageFormat}.
 */
@Singleton
public final class Messages {
    /** The features that have words, in the order of the house. */
    static final List<String> BUNDLES = List.of(
            "base",
            "database",
            "web",
            "search",
            "account",
            "people",
            "guide",
            "guide-authoring",
            "guide-learning",
            "bundle",
            "slip",
            "handbook",
            "bank",
            "exam",
            "examining",
            "blueprint",
            "room",
            "marking",
            "question-pages",
            "question",
            "course",
            "question-exchange",
            "certification",
            "feed");

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    Messages() {
        for (String bundle : BUNDLES) {
            load("/i18n/" + bundle + ".properties", chinese);
            load("/i18n/" + bundle + "_en.properties", english);
        }
    }

    public String say(Locale locale, Message message) {
        String pattern = words(locale).get(message.key());
        if (pattern == null) throw new IllegalStateException("no message with the key " + message.key());
        if (message.args().isEmpty() && pattern.indexOf('\'') < 0) return pattern;
        return new MessageFormat(pattern, locale).format(message.args().toArray());
    }

    public String say(Locale locale, String key, Object... args) {
        return say(locale, Message.of(key, args));
    }

    /** Whether a key has words, for values of data (an item type, a unit) that may be unknown. */
    public boolean knows(@Nullable String key) {
        return key != null && chinese.containsKey(key);
    }

    private Map<String, String> words(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    private static void load(String resource, Map<String, String> into) {
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) return;
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String key : properties.stringPropertyNames()) {
                if (into.put(key, properties.getProperty(key)) != null)
                    throw new IllegalStateException("two bundles know the message " + key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
