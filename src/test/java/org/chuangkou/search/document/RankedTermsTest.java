package org.chuangkou.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class RankedTermsTest {
    private final RankedTerms terms = new RankedTerms();

    @Test
    void each_term_comes_once_with_its_best_rank_and_the_first_carries_the_length() {
        terms.restart(7);
        terms.add(new BytesRef("食品"), 2);
        terms.add(new BytesRef("许可"), 5);
        terms.add(new BytesRef("食品"), 9);
        terms.add(new BytesRef("许可"), 1);
        assertThat(read()).containsExactly("食品 9 7", "许可 5 0");
    }

    @Test
    void nothing_of_one_entry_is_left_in_the_next() {
        terms.restart(7);
        terms.add(new BytesRef("食品"), 9);
        terms.restart(3);
        terms.add(new BytesRef("许可"), 2);
        terms.add(new BytesRef("食品"), 1);
        assertThat(read()).containsExactly("许可 2 3", "食品 1 0");
    }

    @Test
    void the_terms_of_earlier_entries_are_not_held() {
        var term = new BytesRef("x".repeat(1_000));
        entry(term);
        long before = allocated();
        for (int i = 0; i < 10_000; i++) entry(term);
        assertThat((allocated() - before) / 10_000).as("bytes an entry").isLessThan(500);
    }

    private void entry(BytesRef term) {
        terms.restart(1);
        terms.add(term, 1);
    }

    private List<String> read() {
        var term = terms.getAttribute(BytesTermAttribute.class);
        var rank = terms.getAttribute(TermFrequencyAttribute.class);
        var position = terms.getAttribute(PositionIncrementAttribute.class);
        var read = new ArrayList<String>();
        terms.reset();
        while (terms.incrementToken())
            read.add(term.getBytesRef().utf8ToString() + " " + rank.getTermFrequency() + " "
                    + position.getPositionIncrement());
        return read;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
