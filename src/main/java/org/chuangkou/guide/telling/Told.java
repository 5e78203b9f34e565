package org.chuangkou.guide.telling;

import java.util.List;
import org.chuangkou.guide.bundle.SharedMaterial.Standard;
import org.chuangkou.guide.bundle.StepGuide.State;
import org.chuangkou.guide.bundle.TotalTime;
import org.chuangkou.guide.document.Guide.Basis;
import org.chuangkou.guide.document.Guide.Fee;
import org.chuangkou.guide.document.Guide.Limits;
import org.chuangkou.guide.document.Guide.Phones;
import org.chuangkou.guide.document.Guide.Remedies;
import org.chuangkou.guide.document.Guide.Source;
import org.chuangkou.guide.document.Guide.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A bundle as it is told today, with what the guides in force say of its steps.
 *
 * @param waves keys of steps that can run at once, wave after wave
 * @param steps the steps that are wanted, in order
 * @param options the steps that only some need, wanted or not
 * @param materials of all wanted steps, each document once
 * @param lacking keys of materials that are required and not brought
 */
record Told(
        String slug,
        String name,
        List<String> everydayNames,
        String theme,
        String lead,
        String forWhom,
        List<List<String>> waves,
        List<Step> steps,
        List<Option> options,
        List<Needed> materials,
        List<String> lacking,
        TotalTime time,
        List<String> notes,
        List<Source> sources) {

    /**
     * @param item the code of its guide in force, by which it is read; null when there is none
     * @param wave from 1
     * @param when for whom it is needed; null when for everybody
     * @param fees null when unknown, empty when there are none
     */
    record Step(
            String key,
            int number,
            int wave,
            @Nullable String item,
            String name,
            String department,
            List<String> after,
            @Nullable String when,
            @Nullable String note,
            State state,
            @Nullable Limits limits,
            @Nullable List<Fee> fees,
            @Nullable Phones phones,
            List<Venue> places,
            List<Basis> basis,
            @Nullable Remedies remedies) {}

    /** @param insteadOf the option that it takes the place of, null for none; @param replaced whether there is one for it */
    record Option(
            String key, String name, String when, @Nullable String insteadOf, boolean replaced, boolean wanted) {}

    /**
     * @param required whether nothing is accepted without it
     * @param neededBy the steps that need it
     */
    record Needed(
            String key,
            String name,
            @Nullable String necessity,
            boolean required,
            boolean brought,
            @Nullable Integer originals,
            @Nullable Integer copies,
            boolean separate,
            List<String> madeBy,
            List<By> neededBy,
            List<Standard> standards) {}

    /** What one step says of a material; {@code clause} is its clause in the step's guide. */
    record By(
            String step,
            String clause,
            String name,
            @Nullable String necessity,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable String form,
            @Nullable String source,
            @Nullable String sourceNote,
            @Nullable String notNeededWhen,
            boolean onSite) {}

    Step step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }
}
