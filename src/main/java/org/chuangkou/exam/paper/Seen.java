package org.chuangkou.exam.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Json;
import org.chuangkou.exam.paper.PaperRows.SeenRow;

/** Which questions people have seen lately: those of their last papers. */
@Singleton
class Seen {
    /** Questions of so many last papers are avoided. */
    private static final int LATELY = 5;

    private static final Duration LONG_AGO = Duration.ofDays(180);
    private static final int BATCH = 500;

    private final PaperRows rows;
    private final Clock clock;

    Seen(PaperRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Ids of questions by candidate; who has seen none is not in it. */
    @Transactional(readOnly = true)
    Map<String, Set<String>> lately(List<String> candidates) {
        var papers = new HashMap<String, Integer>();
        var seen = new HashMap<String, Set<String>>();
        for (var some : Batches.of(candidates, BATCH))
            for (SeenRow row : rows.seen(some, clock.instant().minus(LONG_AGO)))
                if (papers.merge(row.candidate(), 1, Integer::sum) <= LATELY)
                    Json.parse(row.questions())
                            .forEach(id -> seen.computeIfAbsent(row.candidate(), any -> new HashSet<>())
                                    .add(id.asText()));
        return seen;
    }
}
