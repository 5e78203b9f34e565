package org.chuangkou.guide.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Version;
import org.chuangkou.search.text.ChineseOrder;
import org.jspecify.annotations.Nullable;

/** Guides that stand together in a handbook. */
record Chapter(String title, List<Version> guides) {
    private static final Comparator<String> AS_READ = Comparator.comparing(
                    (String text) -> ChineseOrder.key(text.codePoints().toArray()), Arrays::compareUnsigned)
            .thenComparing(Comparator.naturalOrder());

    Chapter {
        guides = List.copyOf(guides);
    }

    /**
     * Chapters by title, and guides within them by name.
     *
     * @param by the title of a guide's chapter, null when it tells none
     * @param others the last chapter, for those that tell none
     */
    static List<Chapter> of(List<Version> guides, Function<Guide, @Nullable String> by, String others) {
        Map<String, List<Version>> chapters = new TreeMap<>(AS_READ);
        var rest = new ArrayList<Version>();
        for (Version version : guides) {
            String title = by.apply(version.guide());
            if (title == null || title.isBlank()) rest.add(version);
            else chapters.computeIfAbsent(title, t -> new ArrayList<>()).add(version);
        }
        var ordered = new ArrayList<Chapter>();
        chapters.forEach((title, versions) -> ordered.add(sorted(title, versions)));
        if (!rest.isEmpty()) ordered.add(sorted(others, rest));
        return ordered;
    }

    private static Chapter sorted(String title, List<Version> versions) {
        return new Chapter(
                title,
                versions.stream()
                        .sorted(Comparator.comparing((Version v) -> v.guide().name(), AS_READ)
                                .thenComparing(v -> v.guide().code()))
                        .toList());
    }
}
