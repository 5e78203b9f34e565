package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.Hit;
import org.chuangkou.search.Marked;
import org.chuangkou.search.Reason;
import org.chuangkou.search.Suggestion;
import org.chuangkou.search.document.Card;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.document.Passages;
import org.chuangkou.search.match.Marker;
import org.chuangkou.search.text.Asked;

/** Makes what is shown of the entries found, with marks where the question was hit. */
final class Showing {

    private final IndexSearcher searcher;
    private final Marker marker;
    private final double whole;

    Showing(IndexSearcher searcher, Asked asked) {
        this.searcher = searcher;
        this.marker = new Marker(asked);
        this.whole = asked.grams().stream().mapToDouble(Asked.Gram::weight).sum();
    }

    String id(int doc) throws IOException {
        return card(doc).id();
    }

    Hit hit(int doc, double score, List<Reason> reasons) throws IOException {
        Card card = card(doc);
        Marker.Found title = marker.in(card.title());
        return new Hit(card.id(), title.all(), snippet(doc, card, title), score, card.shown(), reasons);
    }

    Suggestion suggestion(int doc) throws IOException {
        Card card = card(doc);
        Marker.Found title = marker.in(card.title());
        Marker.Found name = best(card.everydayNames());
        boolean because = name.weight() > title.weight();
        return new Suggestion(card.id(), title.all(), because ? name.most() : Marked.NONE, card.shown());
    }

    /** What tells more than the title: an everyday name, a passage, else the summary. */
    private Marked snippet(int doc, Card card, Marker.Found title) throws IOException {
        Marker.Found name = best(card.everydayNames());
        if (name.weight() > title.weight()) {
            return name.most();
        }
        if (title.weight() < whole) {
            Marker.Found passage = best(Passages.read(value(doc, Fields.PASSAGES)));
            if (passage.weight() > 0) {
                return passage.most();
            }
        }
        return marker.in(card.summary()).most();
    }

    /** The text that was hit most, or nothing. */
    private Marker.Found best(List<String> texts) {
        Marker.Found best = Marker.Found.NOTHING;
        for (String text : texts) {
            Marker.Found found = marker.in(text);
            if (found.weight() > best.weight()) {
                best = found;
            }
        }
        return best;
    }

    private Card card(int doc) throws IOException {
        return Card.read(value(doc, Fields.CARD));
    }

    private BytesRef value(int doc, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        values.advanceExact(doc - leaf.docBase);
        return values.binaryValue();
    }
}
