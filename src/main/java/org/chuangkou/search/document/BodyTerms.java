package org.chuangkou.search.document;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.chuangkou.search.text.Letters;
import org.chuangkou.search.text.Words;

/** The terms of an entry's passages as Lucene reads them: pairs of letters, and the trade's own words whole. Used again and again. */
final class BodyTerms extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermBytes bytes = new TermBytes();
    private List<Letters> passages = List.of();
    private int[] letters = {};
    private int passage;
    private int at;
    private int word;

    BodyTerms over(List<String> texts) {
        passages = texts.stream().map(Letters::of).toList();
        return this;
    }

    @Override
    public void reset() {
        letters = new int[0];
        passage = 0;
        at = 0;
        word = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (word > 0) {
            term.setBytesRef(bytes.letters(letters, at, at + word));
            word = 0;
            at++;
            return true;
        }
        while (at + 1 >= letters.length) {
            if (passage == passages.size()) {
                return false;
            }
            letters = passages.get(passage++).letters();
            at = 0;
        }
        term.setBytesRef(bytes.letters(letters, at, at + 2));
        int length = Words.OF_THE_TRADE.lengthAt(letters, at);
        if (length > 2) {
            word = length;
        } else {
            at++;
        }
        return true;
    }
}
