package org.chuangkou.guide.bundle;

import java.util.List;
import java.util.Optional;
import org.chuangkou.guide.document.Guide.Source;
import org.jspecify.annotations.Nullable;

/**
 * One thing (一件事) in a citizen's or a firm's life that takes items of several departments.
 *
 * @param slug its name in addresses
 * @param everydayNames how citizens say it, short or as a sentence
 * @param theme under which heading it is listed
 * @param lead the department that answers for the whole (牵头部门)
 * @param forWhom who needs it
 * @param steps in the order in which they are told when nothing else decides
 * @param separate documents of which every step keeps its own, by name; all others are handed in once for all steps
 */
public record Bundle(
        String slug,
        String name,
        List<String> everydayNames,
        String theme,
        String lead,
        String forWhom,
        List<Step> steps,
        List<String> separate,
        List<String> notes,
        List<Source> sources) {

    public Bundle {
        everydayNames = copy(everydayNames);
        steps = copy(steps);
        separate = copy(separate);
        notes = copy(notes);
        sources = copy(sources);
    }

    /**
     * One item of it.
     *
     * @param item any code that leads to its guide; null for a step of which we have none
     * @param name how it is called where no guide is known
     * @param department who handles it where no guide is known
     * @param after keys of the steps that must be finished before
     * @param when for whom it is needed; null when everybody needs it
     * @param insteadOf key of the optional step that it takes the place of, when this citizen wants it so; null for none
     */
    public record Step(
            String key,
            @Nullable String item,
            String name,
            String department,
            List<String> after,
            @Nullable String when,
            @Nullable String insteadOf,
            @Nullable String note) {

        public Step {
            after = copy(after);
        }

        public boolean optional() {
            return when != null;
        }

        Step after(List<String> keys) {
            return new Step(key, item, name, department, keys, when, insteadOf, note);
        }
    }

    public Optional<Step> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
