package org.chuangkou.guide.bundle;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Tells whether two guides mean the same document: the same name but for brackets, spaces, width and words about its
 * form (原件、复印件), or two names of {@code bundle/document-names.yaml}.
 */
final class DocumentNames {
    private static final Pattern SIGNS = Pattern.compile("[\\s《》〈〉“”\"'「」]+");
    private static final String FORM = "(?:原件|复印件|影印件|扫描件|电子件|电子版|纸质|正本|副本|正副本|一式?[一二两三四五]?[份张]|及|和|或者?|、|，|,|/)+";
    private static final Pattern FORM_IN_BRACKETS = Pattern.compile("[（(]" + FORM + "[）)]");
    private static final Pattern FORM_AT_END = Pattern.compile("的?" + FORM + "$");
    private static final Pattern REMARK_AT_END = Pattern.compile("[（(][^（()）]*[）)]$");

    private final Map<String, String> usual = new HashMap<>();

    private DocumentNames(Map<String, List<String>> others) {
        others.forEach((name, same) -> {
            usual.put(bare(name), name);
            same.forEach(other -> usual.put(bare(other), name));
        });
    }

    static DocumentNames read() {
        try (InputStream in =
                Objects.requireNonNull(DocumentNames.class.getResourceAsStream("/bundle/document-names.yaml"))) {
            return new DocumentNames(new YAMLMapper().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text for names of the same document. */
    String same(String name) {
        String bare = bare(name);
        String known = usual.get(bare);
        return known == null ? bare : bare(known);
    }

    /** As the list calls it; a name that the list does not know stays as it is. */
    String shown(String name) {
        return usual.getOrDefault(bare(name), name);
    }

    /** {@link #same} for what an item results in: remarks in brackets and the state's name do not count. */
    String result(String name) {
        return same(REMARK_AT_END.matcher(name.strip()).replaceFirst("").replaceFirst("^中华人民共和国", ""));
    }

    private static String bare(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = FORM_IN_BRACKETS
                .matcher(SIGNS.matcher(text).replaceAll(""))
                .replaceAll("")
                .replaceFirst("^本人的?", "");
        String without = FORM_AT_END.matcher(text).replaceFirst("");
        return without.isEmpty() ? text : without;
    }
}
