package org.chuangkou.guide.learning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Time;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;

/** Proposes everyday names: what at least two people opened after the same words, unless search finds it first anyway. */
@Singleton
class Proposing {
    private static final int FEWEST = 2;
    private static final int LOOKED_AT = 200;

    private final OpenedRows rows;
    private final Library library;
    private final SearchIndex index;
    private final Clock clock;

    Proposing(OpenedRows rows, Library library, SearchIndex index, Clock clock) {
        this.rows = rows;
        this.library = library;
        this.index = index;
        this.clock = clock;
    }

    /** Those of most people first. */
    List<Proposal> proposals() {
        LocalDate since = LocalDate.ofInstant(clock.instant(), Time.HALL).minusDays(Learning.DAYS);
        List<OpenedRow.Count> counts = rows.counts(since, FEWEST, LOOKED_AT);
        Map<String, Guide> guides = new HashMap<>();
        library.guidesInForce(
                        counts.stream().map(OpenedRow.Count::code).distinct().toList())
                .forEach(version -> guides.put(version.guide().code(), version.guide()));
        var proposals = new ArrayList<Proposal>();
        for (OpenedRow.Count count : counts) {
            Guide guide = guides.get(count.code());
            if (guide == null || guide.everydayNames().contains(count.words())) continue;
            List<Hit> found = index.search(SearchRequest.of(count.words(), 1)).hits();
            if (!found.isEmpty() && found.getFirst().id().equals(count.code())) continue;
            proposals.add(new Proposal(
                    count.words(),
                    count.code(),
                    guide.name(),
                    count.marks(),
                    count.lastDay(),
                    found.isEmpty() ? "" : found.getFirst().title().text()));
        }
        return proposals;
    }
}
