package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chuangkou.search.FacetCount;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.SearchResult;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.text.Asked;

/** Answers requests against one state of the index. */
public final class Answering {

    /** From here on a name is read just as the letters say; below, they may be a sentence in pinyin. */
    private static final double SURELY_LATIN = .7;

    private static final Sort BY_TITLE = new Sort(new SortField(Fields.ORDER, SortField.Type.STRING));

    private final Catalogue searcher;
    private final SearchRequest request;
    private final Knowledge knowledge;
    private final String text;
    private final Asked asked;
    private final Narrowing narrowing;
    private String said = "";

    public Answering(Catalogue searcher, SearchRequest request, Knowledge knowledge) throws IOException {
        this.searcher = searcher;
        this.knowledge = knowledge;
        this.request = request;
        String all = request.text();
        this.text = all.length() > SearchRequest.LONGEST ? all.substring(0, SearchRequest.LONGEST) : all;
        this.asked = Asked.of(text);
        this.narrowing = new Narrowing(searcher, request.filters());
    }

    public SearchResult answer() throws IOException {
        if (request.text().isBlank()) {
            DocSet all = searcher.live();
            return result(all, narrowing.within(all, ""), this::byTitle);
        }
        if (asked.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Finding.Found found = find();
        DocSet all = found.all();
        DocSet narrowed = narrowing.within(all, "");
        return result(all, narrowed, () -> byScore(found, narrowed));
    }

    private Finding.Found find() throws IOException {
        Finding.Found found = find(asked, text);
        if (asked.latin().isEmpty() || found.fit() >= SURELY_LATIN) {
            return found;
        }
        String spoken = knowledge.pinyin(asked.latin());
        return spoken == null ? found : find(Asked.of(spoken), spoken);
    }

    private Finding.Found find(Asked words, String itsText) throws IOException {
        Sought sought = new Sought(searcher, words, itsText, knowledge);
        said = sought.told();
        return new Finding(searcher, words, sought, narrowing).find();
    }

    private interface Page {
        List<Candidates.Ranked> read() throws IOException;
    }

    private SearchResult result(DocSet all, DocSet narrowed, Page page) throws IOException {
        List<Hit> hits = new ArrayList<>();
        if (request.size() > 0 && request.from() + request.size() <= SearchRequest.DEEPEST) {
            Showing showing = new Showing(searcher, asked);
            for (Candidates.Ranked one : page.read()) {
                hits.add(showing.hit(
                        one.doc(),
                        one.score(),
                        request.explain() ? one.evidence().reasons(said) : List.of()));
            }
        }
        Map<String, List<FacetCount>> counts = new HashMap<>();
        for (String field : request.facets()) {
            counts.put(field, count(field, all, narrowed));
        }
        return new SearchResult(narrowed.count(), hits, counts);
    }

    private List<FacetCount> count(String field, DocSet all, DocSet narrowed) throws IOException {
        if (request.text().isBlank() && narrowing.narrowsAtMostBy(field)) {
            return searcher.countsOfAll(field);
        }
        List<FacetCount> counts =
                FacetCounts.of(searcher, narrowing.narrowsBy(field) ? narrowing.within(all, field) : narrowed, field);
        return counts.size() <= SearchResult.MOST_COUNTS ? counts : most(counts, field);
    }

    /** The first, and what is chosen of the others. */
    private List<FacetCount> most(List<FacetCount> counts, String field) {
        List<String> chosen = request.filters().getOrDefault(field, List.of());
        List<FacetCount> kept = new ArrayList<>(counts.subList(0, SearchResult.MOST_COUNTS));
        counts.stream()
                .skip(SearchResult.MOST_COUNTS)
                .filter(count -> chosen.contains(count.value()))
                .forEach(kept::add);
        return kept;
    }

    private List<Candidates.Ranked> byTitle() throws IOException {
        int most = request.from() + request.size();
        ScoreDoc[] found = searcher.search(
                        narrowing.narrow(new MatchAllDocsQuery()), new TopFieldCollectorManager(BY_TITLE, most, 1))
                .scoreDocs;
        List<Candidates.Ranked> page = new ArrayList<>();
        for (int i = request.from(); i < found.length; i++) {
            page.add(new Candidates.Ranked(found[i].doc, 0, Evidence.NONE));
        }
        return page;
    }

    /** The entries that were weighed exactly come first, the others follow in the order of the index. */
    private List<Candidates.Ranked> byScore(Finding.Found found, DocSet narrowed) throws IOException {
        List<Candidates.Ranked> head = found.head();
        int most = request.from() + request.size();
        if (most <= head.size()) {
            return head.subList(request.from(), most);
        }
        List<Candidates.Ranked> ranked = new ArrayList<>(head);
        if (narrowed.count() > head.size()) {
            DocSet others = narrowed.copy();
            head.forEach(one -> others.remove(one.doc()));
            TopScoreDocCollector best = new TopScoreDocCollectorManager(most, 1).newCollector();
            searcher.search(found.rest(), others.only(best));
            for (ScoreDoc one : best.topDocs().scoreDocs) {
                ranked.add(new Candidates.Ranked(one.doc, 0, Evidence.NONE));
            }
        }
        return ranked.subList(Math.min(request.from(), ranked.size()), Math.min(most, ranked.size()));
    }
}
