package org.chuangkou.search.finding;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chuangkou.search.match.NameMatch;
import org.chuangkou.search.text.Asked;

/**
 * An official term put to one state of the index.
 *
 * @param match how well names fit it
 * @param names finds the names that share letters with it
 * @param best the entries whose names do so most, whatever a question is narrowed to
 */
record Term(NameMatch match, Query names, ScoreDoc[] best) {

    private static final int BEST = 30;

    static Term of(IndexSearcher searcher, String text) throws IOException {
        Question question = new Question(searcher, Asked.of(text));
        Query names = question.names();
        return new Term(question.nameMatch(), names, best(searcher, names));
    }

    /** The best entries of those that pass. */
    ScoreDoc[] best(IndexSearcher searcher, Narrowing narrowing) throws IOException {
        return narrowing.isEmpty() ? best : best(searcher, narrowing.narrow(names));
    }

    private static ScoreDoc[] best(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(BEST, 1)).scoreDocs;
    }
}
