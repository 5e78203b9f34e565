package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Guide.Basis;
import org.chuangkou.guide.document.Guide.Faq;
import org.chuangkou.guide.document.Guide.Fee;
import org.chuangkou.guide.document.Guide.Intermediary;
import org.chuangkou.guide.document.Guide.Limit;
import org.chuangkou.guide.document.Guide.Limits;
import org.chuangkou.guide.document.Guide.Phones;
import org.chuangkou.guide.document.Guide.Remedies;
import org.chuangkou.guide.document.Guide.Result;
import org.chuangkou.guide.document.Guide.Source;
import org.chuangkou.guide.document.Guide.Step;
import org.chuangkou.guide.document.Guide.Venue;
import org.chuangkou.guide.document.Guide.Visits;

/** Guides for tests: those that come with the product, and any that people could write. */
public final class GuideFixture {
    private GuideFixture() {}

    public static Guide yaml(String text) {
        return Drafts.guide(tree(text));
    }

    public static JsonNode tree(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small guide with something in most sections. */
    public static Guide small(String code, String name) {
        return yaml("""
                code: %s
                name: %s
                everydayNames: [小事, 杂事]
                department: 综合科
                type: 公共服务
                state: 在用
                handling: 承诺件
                limits: {statutory: 20, promised: 5, unit: 工作日}
                channels: [窗口, 网上]
                visits: {count: 1, reason: 核对原件}
                conditions: [年满十八周岁, 在本地居住]
                materials:
                  id-card: {name: 居民身份证, necessity: 必要, originals: 1, acceptance: 在有效期内}
                  form: {name: 申请表, necessity: 必要, originals: 1, acceptance: 签名齐全}
                steps: [{name: 受理, by: 综合窗口}, {name: 办结, by: 综合科}]
                fees: []
                phones: {consultation: 0000-12345, complaint: 0000-12315}
                faqs: [{question: 能代办吗？, answer: 能，带委托书。}]
                """.formatted(code, name));
    }

    /** The guides of {@code question-bank/guides}. */
    public static List<Guide> shipped() {
        var yaml = new YAMLMapper();
        try (Stream<Path> files = Files.list(Path.of("question-bank/guides"))) {
            var guides = new ArrayList<Guide>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList())
                guides.add(Drafts.guide(yaml.readTree(file.toFile())));
            return guides;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any guide whose texts are of these kinds. {@code lines} may have several lines, {@code words} has one. */
    public static Arbitrary<Guide> any(Arbitrary<String> words, Arbitrary<String> lines) {
        Arbitrary<String> word = words.map(String::strip).filter(t -> !t.isBlank());
        Arbitrary<String> text = lines.map(String::strip).filter(t -> !t.isBlank());
        Arbitrary<String> maybe = text.injectNull(0.4);
        Arbitrary<Map<String, Object>> simple = fields(Map.ofEntries(
                Map.entry("code", () -> Arbitraries.of("A-1", "B.2", "事项-3")),
                Map.entry(
                        "otherCodes",
                        () -> Arbitraries.of("c1", "d2", "e3").list().ofMaxSize(2)),
                Map.entry("name", () -> word),
                Map.entry("everydayNames", () -> word.list().ofMaxSize(3)),
                Map.entry("department", () -> maybe),
                Map.entry("body", () -> maybe),
                Map.entry("type", () -> maybe),
                Map.entry("act", () -> maybe),
                Map.entry("state", () -> Arbitraries.of("在用", "暂停", "取消").injectNull(0.2)),
                Map.entry("tier", () -> maybe),
                Map.entry("handling", () -> Arbitraries.of("即办件", "承诺件").injectNull(0.2)),
                Map.entry("objects", () -> word.list().ofMaxSize(3)),
                Map.entry("themes", () -> word.list().ofMaxSize(2)),
                Map.entry("channels", () -> word.list().ofMaxSize(3)),
                Map.entry("scope", () -> maybe),
                Map.entry("appointment", () -> maybe),
                Map.entry("siblings", () -> word.list().ofMaxSize(2)),
                Map.entry("localNote", () -> maybe)));
        Arbitrary<Limit> limit = Combinators.combine(
                        Arbitraries.integers().between(0, 90), Arbitraries.of("工作日", "自然日"))
                .as(Limit::new);
        Arbitrary<Map<String, Object>> parts = fields(Map.ofEntries(
                Map.entry(
                        "limits",
                        () -> Combinators.combine(limit.injectNull(0.3), limit, maybe)
                                .as(Limits::new)),
                Map.entry(
                        "visits",
                        () -> Combinators.combine(Arbitraries.integers().between(0, 5), maybe)
                                .as(Visits::new)),
                Map.entry(
                        "basis",
                        () -> Combinators.combine(text, maybe, maybe)
                                .as(Basis::new)
                                .list()
                                .ofMaxSize(2)),
                Map.entry("conditions", () -> text.list().ofMaxSize(3)),
                Map.entry(
                        "materials",
                        () -> Arbitraries.maps(Arbitraries.of("id-card", "form", "执照", "a.b"), material(text))
                                .ofMaxSize(3)),
                Map.entry(
                        "steps",
                        () -> Combinators.combine(text, maybe, maybe, maybe)
                                .as(Step::new)
                                .list()
                                .ofMaxSize(2)),
                Map.entry(
                        "fees",
                        () -> Combinators.combine(text, maybe, maybe)
                                .as(Fee::new)
                                .list()
                                .ofMaxSize(2)
                                .injectNull(0.3)),
                Map.entry(
                        "result",
                        () -> Combinators.combine(
                                        maybe, text, maybe, maybe, word.list().ofMaxSize(2))
                                .as(Result::new)),
                Map.entry(
                        "intermediary",
                        () -> Combinators.combine(text, maybe)
                                .as(Intermediary::new)
                                .list()
                                .ofMaxSize(2)),
                Map.entry("places", () -> places(text)),
                Map.entry("phones", () -> Combinators.combine(text, maybe).as(Phones::new)),
                Map.entry("remedies", () -> Combinators.combine(maybe, text).as(Remedies::new)),
                Map.entry(
                        "faqs",
                        () -> Combinators.combine(text, text)
                                .as(Faq::new)
                                .list()
                                .ofMaxSize(2)),
                Map.entry(
                        "more",
                        () -> Arbitraries.maps(
                                        word.map(w -> w.substring(0, Math.min(w.length(), 20))
                                                .strip()),
                                        text)
                                .ofMaxSize(2)),
                Map.entry(
                        "sources",
                        () -> Combinators.combine(text, maybe, maybe)
                                .as(Source::new)
                                .list()
                                .ofMaxSize(2))));
        return Combinators.combine(simple, parts).as((a, b) -> {
            var all = new LinkedHashMap<>(a);
            all.putAll(b);
            return Json.fromTree(Json.tree(all), Guide.class);
        });
    }

    private static Arbitrary<List<Venue>> places(Arbitrary<String> text) {
        Arbitrary<Venue> venue = Combinators.combine(text.injectNull(0.3), text, text.injectNull(0.6))
                .as(Venue::new);
        return venue.list().ofMaxSize(3);
    }

    private static Arbitrary<Material> material(Arbitrary<String> text) {
        Arbitrary<String> maybe = text.injectNull(0.5);
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 9).injectNull(0.5);
        Arbitrary<Map<String, Object>> fields = fields(Map.ofEntries(
                Map.entry("name", () -> text),
                Map.entry("kind", () -> Arbitraries.of("证件证书证明", "申请表格文书", "其他").injectNull(0.4)),
                Map.entry("form", () -> Arbitraries.of("纸质", "电子化", "纸质或电子化").injectNull(0.4)),
                Map.entry("necessity", () -> Arbitraries.of("必要", "非必要", "容缺后补").injectNull(0.4)),
                Map.entry(
                        "source", () -> Arbitraries.of("申请人自备", "政府部门核发", "其他").injectNull(0.4)),
                Map.entry("sourceNote", () -> maybe),
                Map.entry("originals", () -> count),
                Map.entry("copies", () -> count),
                Map.entry("specification", () -> maybe),
                Map.entry("fillingNotes", () -> maybe),
                Map.entry("acceptance", () -> maybe),
                Map.entry("basis", () -> maybe),
                Map.entry("notNeededWhen", () -> maybe),
                Map.entry("blankForm", () -> maybe),
                Map.entry("sample", () -> maybe),
                Map.entry("onSite", () -> Arbitraries.of(true, false).injectNull(0.5))));
        return fields.map(map -> Json.fromTree(Json.tree(map), Material.class));
    }

    private static Arbitrary<Map<String, Object>> fields(Map<String, Supplier<Arbitrary<?>>> fields) {
        Arbitrary<Map<String, Object>> all = Arbitraries.just(Map.of());
        for (var field : fields.entrySet()) {
            all = all.flatMap(sofar -> field.getValue().get().map(value -> {
                var map = new LinkedHashMap<>(sofar);
                if (value != null) map.put(field.getKey(), value);
                return map;
            }));
        }
        return all;
    }
}
