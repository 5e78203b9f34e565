package org.chuangkou.guide.slip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Material;

/**
 * What a citizen brought for an item.
 *
 * @param brought keys of the guide's materials; keys that it does not have are left out
 * @param wrong why a material that was brought cannot be taken, by its key
 */
record Visit(Guide guide, Set<String> brought, Map<String, String> wrong) {
    Visit {
        brought = brought.stream().filter(guide.materials()::containsKey).collect(Collectors.toUnmodifiableSet());
        wrong = wrong.entrySet().stream()
                .filter(entry -> guide.materials().containsKey(entry.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Standing standing(String key) {
        if (wrong.containsKey(key)) return Standing.WRONG;
        if (brought.contains(key)) return Standing.BROUGHT;
        Material material = guide.materials().get(key);
        String necessity = material == null || material.necessity() == null ? "" : material.necessity();
        return switch (necessity) {
            case "容缺后补" -> Standing.LATER;
            case "非必要" -> Standing.OPTIONAL;
            default -> Standing.LACKING;
        };
    }

    /** Keys in the guide's order that stand so. */
    List<String> keys(Standing standing) {
        return guide.materials().keySet().stream()
                .filter(key -> standing(key) == standing)
                .toList();
    }

    private boolean has(Standing standing) {
        return !keys(standing).isEmpty();
    }

    /** Whether the guide says what to bring; most of a directory's guides do not. */
    boolean materialsKnown() {
        return !guide.materials().isEmpty();
    }

    /** Nothing that is needed is missing or wrong; what may be later or is optional does not count. */
    boolean mainComplete() {
        return !has(Standing.LACKING) && !has(Standing.WRONG);
    }

    boolean complete() {
        return mainComplete() && !has(Standing.LATER);
    }

    /** What the clerk most likely wants next. */
    SlipKind proposed() {
        if (!materialsKnown() || !mainComplete()) return SlipKind.NOTICE;
        return complete() ? SlipKind.ACCEPTANCE : SlipKind.TOLERANCE;
    }
}
