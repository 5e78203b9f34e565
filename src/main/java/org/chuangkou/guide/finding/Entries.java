package org.chuangkou.guide.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Material;
import org.chuangkou.guide.store.Version;
import org.chuangkou.search.Entry;
import org.jspecify.annotations.Nullable;

/** A guide as the index sees it. */
final class Entries {
    private Entries() {}

    static Entry of(Version version) {
        Guide guide = version.guide();
        var codes = new ArrayList<>(guide.otherCodes());
        codes.addFirst(guide.code());
        return new Entry(
                guide.code(),
                guide.name(),
                guide.everydayNames(),
                codes,
                Map.of(
                        "department", one(guide.department()),
                        "type", one(guide.type()),
                        "theme", guide.themes(),
                        "object", guide.objects(),
                        "state", one(guide.state())),
                passages(guide),
                summary(guide),
                Map.of(
                        "version", String.valueOf(version.number()),
                        "department", Objects.requireNonNullElse(guide.department(), ""),
                        "type", Objects.requireNonNullElse(guide.type(), ""),
                        "state", Objects.requireNonNullElse(guide.state(), "")));
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> passages(Guide guide) {
        var passages = new ArrayList<String>();
        guide.materials().values().forEach(material -> passages.add(passage(material)));
        passages.addAll(guide.conditions());
        guide.faqs().forEach(faq -> passages.add(faq.question() + " " + faq.answer()));
        if (guide.result() != null && guide.result().name() != null)
            passages.add(guide.result().name());
        passages.addAll(guide.themes());
        guide.basis().forEach(basis -> passages.add(basis.title()));
        return passages;
    }

    private static String passage(Material material) {
        return Stream.of(material.name(), material.acceptance())
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + "：" + b)
                .orElse("");
    }

    /** The materials by name: what a clerk reads out first. */
    private static String summary(Guide guide) {
        if (guide.materials().isEmpty())
            return guide.conditions().isEmpty() ? "" : guide.conditions().getFirst();
        return String.join(
                "、", guide.materials().values().stream().map(Material::name).toList());
    }
}
