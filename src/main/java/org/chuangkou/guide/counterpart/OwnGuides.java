package org.chuangkou.guide.counterpart;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.jspecify.annotations.Nullable;

/** The guides that come with the product, known by their codes. */
@Singleton
class OwnGuides {
    private static final String PREFIX = "CK-";
    private static final int MOST = 1_000;

    private final Library library;

    OwnGuides(Library library) {
        this.library = library;
    }

    static boolean is(String code) {
        return code.startsWith(PREFIX);
    }

    /** A guide of ours to choose. */
    record Choice(String code, String name, @Nullable String department, List<String> everydayNames) {}

    /** Those that have the words in a name or code; without words all. What is named most like the item comes first. */
    List<Choice> find(String words, Guide item) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<String> codes = library.codes("guide", PREFIX, MOST).stream()
                .takeWhile(OwnGuides::is)
                .toList();
        return library.guidesInForce(codes).stream()
                .map(Version::guide)
                .filter(guide -> names(guide)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparingDouble((Guide guide) -> -likeness(guide, item))
                        .thenComparing(Guide::name))
                .map(guide -> new Choice(guide.code(), guide.name(), guide.department(), guide.everydayNames()))
                .toList();
    }

    private static double likeness(Guide guide, Guide item) {
        double best = names(item)
                .flatMapToDouble(name -> names(guide).mapToDouble(other -> Likeness.of(name, other)))
                .max()
                .orElse(0);
        return Objects.equals(guide.act(), item.act()) ? best + 0.01 : best;
    }

    private static Stream<String> names(Guide guide) {
        return Stream.concat(Stream.of(guide.name(), guide.code()), guide.everydayNames().stream());
    }
}
