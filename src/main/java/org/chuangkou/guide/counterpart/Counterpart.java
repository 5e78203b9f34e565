package org.chuangkou.guide.counterpart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which guide of ours a hall's item stands for.
 *
 * @param code the hall's item
 * @param ours the guide of ours
 * @param clauses the item's clause to ours, each at most once on either side
 */
public record Counterpart(String code, String ours, Map<String, String> clauses) {
    public Counterpart {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    /** Our clause to the item's. */
    public Map<String, String> inverse() {
        var inverse = new LinkedHashMap<String, String>();
        clauses.forEach((clause, oursClause) -> inverse.put(oursClause, clause));
        return inverse;
    }
}
