package org.chuangkou.guide.bundle;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chuangkou.guide.bundle.Bundle.Step;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.GuideFixture;

/** Bundles and their steps for tests. */
public final class BundleFixture {
    private BundleFixture() {}

    /** A step of this key that waits for those. */
    static Step step(String key, String... after) {
        return new Step(key, "CK-" + key, "办" + key, "综合科", List.of(after), null, null, null);
    }

    static Step optional(String key, String... after) {
        return new Step(key, "CK-" + key, "办" + key, "综合科", List.of(after), "有这种情形的", null, null);
    }

    static StepGuide known(Step step, String guide) {
        return StepGuide.of(step, GuideFixture.yaml(guide));
    }

    static StepGuide unknown(Step step) {
        return StepGuide.of(step, null);
    }

    public static Bundle bundle(String slug, String name, List<String> everydayNames, Step... steps) {
        return new Bundle(
                slug, name, everydayNames, "工作和社保", "综合科", "试办的人", List.of(steps), List.of(), List.of(), List.of());
    }

    /** Up to eight steps, each waiting for any of those that were made before it, told in any order. */
    static Arbitrary<List<Step>> steps() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(count -> Combinators.combine(IntStream.range(0, count)
                                .mapToObj(i -> i == 0
                                        ? Arbitraries.just(List.<Integer>of())
                                        : Arbitraries.integers()
                                                .between(0, i - 1)
                                                .list()
                                                .uniqueElements()
                                                .ofMaxSize(3))
                                .toList())
                        .as(BundleFixture::waiting))
                .flatMap(steps -> Arbitraries.shuffle(steps));
    }

    private static List<Step> waiting(List<List<Integer>> after) {
        return IntStream.range(0, after.size())
                .mapToObj(i -> {
                    String[] keys =
                            after.get(i).stream().map(BundleFixture::key).toArray(String[]::new);
                    return i % 3 == 2 ? optional(key(i), keys) : step(key(i), keys);
                })
                .toList();
    }

    private static String key(int number) {
        return String.valueOf((char) ('a' + number));
    }

    /** A guide whose materials have names of which several mean the same document. */
    static Arbitrary<Guide> guide() {
        Arbitrary<String> name = Arbitraries.of("居民身份证", "身份证（原件）", "《户口簿》", "户口本", "申请表", "银行卡", "租赁合同");
        Arbitrary<String> material = Combinators.combine(
                        name,
                        Arbitraries.of("必要", "非必要", "容缺后补", "null"),
                        Arbitraries.of("0", "1", "2", "null"),
                        Arbitraries.of("在有效期内", "签名齐全", "null"))
                .as("{name: %s, necessity: %s, originals: %s, acceptance: %s}"::formatted);
        return material.list()
                .ofMaxSize(6)
                .map(materials -> GuideFixture.yaml("{code: T-1, name: 试, materials: {"
                        + String.join(
                                ", ",
                                IntStream.range(0, materials.size())
                                        .mapToObj(i -> "m" + i + ": " + materials.get(i))
                                        .toList())
                        + "}}"));
    }
}
