package org.chuangkou.level;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A level of a scheme (等级).
 *
 * @param level 5 (初级工) to 1 (高级技师)
 * @param theory what each domain weighs in the theory exam, in per cent; together 100
 */
public record Level(int level, String name, Map<String, Integer> theory) {
    public Level {
        theory = Collections.unmodifiableMap(new LinkedHashMap<>(theory));
        int sum = theory.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != 100) throw new IllegalArgumentException("the weights of level " + level + " make " + sum);
        if (level < 1 || level > 5) throw new IllegalArgumentException("no level " + level);
    }

    /**
     * How many questions of each domain a paper of this level has: weights times size, rounded down, and the rest to those that
     * lost most by it (largest remainder), so that they make the size together.
     */
    public Map<String, Integer> drawn(int questions) {
        var drawn = new LinkedHashMap<String, Integer>();
        theory.forEach((domain, weight) -> drawn.put(domain, weight * questions / 100));
        int left =
                questions - drawn.values().stream().mapToInt(Integer::intValue).sum();
        List<String> byRest = new ArrayList<>(theory.keySet());
        byRest.sort(Comparator.comparing((String domain) -> theory.getOrDefault(domain, 0) * questions % 100)
                .reversed());
        byRest.subList(0, left).forEach(domain -> drawn.merge(domain, 1, Integer::sum));
        return drawn;
    }
}
