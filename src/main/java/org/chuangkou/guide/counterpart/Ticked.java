package org.chuangkou.guide.counterpart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the page of pairs sent.
 *
 * @param all every pair it showed, in order, with the one that was added by hand at the end
 * @param on those that are to hold
 */
record Ticked(List<Pair> all, List<Pair> on) {
    private static final int MOST = 500;

    static Ticked of(Map<String, String> fields) {
        var all = new ArrayList<Pair>();
        var on = new ArrayList<Pair>();
        for (int i = 0; i < MOST && fields.containsKey("clause." + i); i++) {
            var pair = new Pair(fields.getOrDefault("clause." + i, ""), fields.getOrDefault("ours." + i, ""));
            all.add(pair);
            if (fields.containsKey("pair." + i)) on.add(pair);
        }
        String left = fields.getOrDefault("left", "");
        String right = fields.getOrDefault("right", "");
        if (!left.isEmpty() && !right.isEmpty()) {
            var added = new Pair(left, right);
            if (!all.contains(added)) all.add(added);
            if (!on.contains(added)) on.add(added);
        }
        return new Ticked(all, on);
    }
}
