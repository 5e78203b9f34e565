package org.chuangkou.guide.bundle;

import java.util.List;
import org.chuangkou.guide.document.Material;
import org.jspecify.annotations.Nullable;

/**
 * A document that a bundle needs, once for all its steps.
 *
 * @param key the same for the same document, of eight hex digits
 * @param necessity the strictest of all steps; null when a step does not say and none says 必要
 * @param originals how many to bring; null when no step says
 * @param separate whether each step keeps its own, so that the numbers are sums
 * @param madeBy keys of steps of the bundle of which it is the result, before anybody needs it: nobody brings it
 * @param needs who needs it, in the order of the steps
 * @param standards by what it is accepted, equal ones once
 */
public record SharedMaterial(
        String key,
        String name,
        @Nullable String necessity,
        @Nullable Integer originals,
        @Nullable Integer copies,
        boolean separate,
        List<String> madeBy,
        List<Need> needs,
        List<Standard> standards) {

    /** @param clause the material's key in its guide */
    public record Need(String step, String clause, Material material) {}

    /** @param steps whose guides say so */
    public record Standard(String text, List<String> steps) {}

    /** Whether it must be there before anything is accepted: what no guide calls 非必要 or 容缺后补, and no step makes. */
    public boolean required() {
        return madeBy.isEmpty() && (necessity == null || necessity.equals("必要"));
    }
}
