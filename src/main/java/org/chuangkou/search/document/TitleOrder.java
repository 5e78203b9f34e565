package org.chuangkou.search.document;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.chuangkou.search.text.ChineseOrder;

/** What entries are ordered by when nothing is asked: the title, and the id among equal titles. */
final class TitleOrder {

    private TitleOrder() {}

    static BytesRef key(int[] title, String id) {
        byte[] first = ChineseOrder.key(title);
        byte[] second = id.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[first.length + 1 + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length + 1, second.length);
        return new BytesRef(both);
    }
}
