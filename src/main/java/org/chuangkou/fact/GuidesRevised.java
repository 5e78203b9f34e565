package org.chuangkou.fact;

import java.time.Instant;
import java.util.List;

/** Guides got new versions, in one transaction. */
public record GuidesRevised(List<Revised> items) implements Fact {
    public GuidesRevised {
        items = List.copyOf(items);
    }

    /**
     * @param item the guide's own code
     * @param changedClauses keys of clauses that are new, different or gone against the version that was in force
     */
    public record Revised(String item, int version, Instant effectiveFrom, List<String> changedClauses) {
        public Revised {
            changedClauses = List.copyOf(changedClauses);
        }
    }
}
