package org.chuangkou.guide.slip;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk filled in for a slip.
 *
 * @param brought keys of the materials that are there
 * @param wrong why a material cannot be taken, by its key
 * @param others what else was handed in, in the clerk's words
 * @param ground why it is refused
 * @param rightBody who is responsible instead
 * @param days how many working days the citizen gets to bring the rest
 * @param honest whether the clerk has looked that no broken promise stands against the citizen
 * @param answers number of the receipt that this slip answers
 */
record Wish(
        SlipKind kind,
        Set<String> brought,
        Map<String, String> wrong,
        List<String> others,
        String applicant,
        @Nullable Ground ground,
        String detail,
        String rightBody,
        String days,
        boolean honest,
        String phone,
        String answers) {

    /** Why an application is not taken (行政许可法第三十二条). */
    enum Ground {
        NOT_NEEDED,
        NOT_OURS,
        NOT_ELIGIBLE
    }

    /** A wish that says nothing but its kind and the ticks. */
    static Wish of(SlipKind kind, Set<String> brought) {
        return new Wish(kind, brought, Map.of(), List.of(), "", null, "", "", "", false, "", "");
    }

    /** From a form: {@code brought} as often as there are ticks, {@code wrong.KEY} for what cannot be taken. */
    static Wish of(SlipKind kind, Map<String, List<String>> form) {
        var wrong = new HashMap<String, String>();
        form.forEach((name, values) -> {
            String reason = values.getFirst().strip();
            if (name.startsWith("wrong.") && !reason.isEmpty()) wrong.put(name.substring(6), reason);
        });
        String ground = one(form, "ground");
        return new Wish(
                kind,
                Set.copyOf(form.getOrDefault("brought", List.of())),
                wrong,
                one(form, "others")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                one(form, "applicant"),
                Arrays.stream(Ground.values())
                        .filter(g -> g.name().equals(ground))
                        .findFirst()
                        .orElse(null),
                one(form, "detail"),
                one(form, "rightBody"),
                one(form, "days"),
                form.containsKey("honest"),
                one(form, "phone"),
                one(form, "answers"));
    }

    private static String one(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
