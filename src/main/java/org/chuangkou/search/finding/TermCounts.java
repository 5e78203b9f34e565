package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * How many of some terms each entry has. The counts are kept as bit planes, so that 64 entries are counted at once, and every "at least
 * so many" is answered from one reading of the terms; Lucene's own minimum-should-match reads them again for each and takes ten
 * times as long on common terms.
 */
final class TermCounts {

    private final IndexSearcher searcher;
    private final long[][][] planes;

    TermCounts(IndexSearcher searcher, List<LookedUp> terms) throws IOException {
        this.searcher = searcher;
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(terms.size());
        planes = new long[leaves.size()][bits][];
        for (int i = 0; i < leaves.size(); i++) {
            count(leaves.get(i), terms, planes[i]);
        }
    }

    private static void count(LeafReaderContext leaf, List<LookedUp> terms, long[][] planes) throws IOException {
        FixedBitSet marks = new FixedBitSet(leaf.reader().maxDoc());
        int words = marks.getBits().length;
        for (int bit = 0; bit < planes.length; bit++) {
            planes[bit] = new long[words];
        }
        for (LookedUp term : terms) {
            term.mark(leaf, marks);
            long[] added = marks.getBits();
            for (int word = 0; word < words; word++) {
                long carry = added[word];
                added[word] = 0;
                for (int bit = 0; carry != 0; bit++) {
                    long before = planes[bit][word];
                    planes[bit][word] = before ^ carry;
                    carry &= before;
                }
            }
        }
    }

    /** The entries that have at least so many of the terms, ≥ 1. */
    DocSet atLeast(int least) {
        return DocSet.of(searcher, (leaf, words) -> {
            for (int word = 0; word < words.length; word++) {
                long enough = least >>> planes[leaf].length == 0 ? -1 : 0;
                for (int bit = 0; bit < planes[leaf].length; bit++) {
                    long plane = planes[leaf][bit][word];
                    enough = (least >>> bit & 1) == 1 ? enough & plane : enough | plane;
                }
                words[word] = enough;
            }
        });
    }
}
