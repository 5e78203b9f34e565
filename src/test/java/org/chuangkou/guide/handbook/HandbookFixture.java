package org.chuangkou.guide.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;
import org.chuangkou.guide.store.Version;

/** Guides and leaves for tests of handbooks. */
final class HandbookFixture {
    private HandbookFixture() {}

    static Guide guide(String code, String name, String department) {
        return with(GuideFixture.small(code, name), "department", department);
    }

    static Guide with(Guide guide, String clause, String text) {
        return with(guide, clause, new TextNode(text));
    }

    static Guide with(Guide guide, String clause, JsonNode content) {
        var clauses = new LinkedHashMap<>(guide.clauses());
        clauses.put(clause, content);
        return guide.with(clauses);
    }

    static Version version(int number, Guide guide) {
        return new Version(guide, number, Instant.EPOCH, "trainer", "hall", "", Instant.EPOCH);
    }

    static Leaf leaf(int position, Version version) {
        Guide guide = version.guide();
        return new Leaf("old", position, guide.code(), version.number(), guide.name(), "章", "old", position, position);
    }

    static Selection selection(Version... versions) {
        return new Selection(List.of(new Chapter("章", List.of(versions))), List.of());
    }
}
