package org.chuangkou.guide.slip;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Version;

final class SlipFixture {
    private SlipFixture() {}

    /** A licence with a needed, a later and an optional material; 20 days by law, 5 promised. */
    static Guide guide(Map<String, Object> others) {
        var fields = new java.util.HashMap<String, Object>(Map.of(
                "code",
                "GH-slip",
                "name",
                "露天烧烤许可",
                "type",
                "行政许可",
                "limits",
                Map.of("statutory", 20, "promised", 5, "unit", "工作日"),
                "phones",
                Map.of("consultation", "0000-111", "complaint", "0000-222"),
                "materials",
                Map.of(
                        "form", Map.of("name", "申请表", "necessity", "必要", "acceptance", "签字齐全"),
                        "plan", Map.of("name", "平面图", "necessity", "容缺后补"),
                        "proxy", Map.of("name", "委托书", "necessity", "非必要"))));
        fields.putAll(others);
        return Drafts.guide(new ObjectMapper().valueToTree(fields));
    }

    static Guide guide() {
        return guide(Map.of());
    }

    static Visit visit(String... brought) {
        return new Visit(guide(), Set.of(brought), Map.of());
    }

    static Version version(Guide guide) {
        return new Version(guide, 3, Instant.parse("2026-01-05T00:00:00Z"), "trainer", "hall", "", Instant.EPOCH);
    }

    static Wish wish(SlipKind kind, String... fields) {
        var form = new java.util.HashMap<String, List<String>>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], List.of(fields[i + 1].split("\\+")));
        return Wish.of(kind, form);
    }
}
