package org.chuangkou.guide.counterpart;

import java.util.HashMap;
import java.util.Map;

/** How alike two names are: 1 when they are the same, 0 when they share no two neighbouring characters. */
final class Likeness {
    private static final double CONTAINED = 0.8;

    private Likeness() {}

    static double of(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        if (a.isEmpty() || b.isEmpty()) return 0;
        if (a.equals(b)) return 1;
        double shared = dice(a, b);
        boolean contained = a.length() > 1 && b.length() > 1 && (a.contains(b) || b.contains(a));
        return contained ? Math.max(CONTAINED, shared) : shared;
    }

    /** Dice's coefficient over pairs of neighbouring characters. */
    private static double dice(String a, String b) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        int shared = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            String pair = b.substring(i, i + 2);
            int left = pairs.getOrDefault(pair, 0);
            if (left == 0) continue;
            pairs.put(pair, left - 1);
            shared++;
        }
        int all = a.length() + b.length() - 2;
        return all <= 0 ? 0 : 2.0 * shared / all;
    }

    private static String bare(String name) {
        return name.replaceAll("[（(][^（()）]*[）)]", "").replaceAll("[\\s\\p{P}\\p{S}]", "");
    }
}
