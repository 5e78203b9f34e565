package org.chuangkou.search.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** The passages of an entry as they are shown. Not compressed: a page of hits reads twenty of them. */
public final class Passages {

    /** What Lucene keeps for a field of an entry. */
    private static final int LONGEST = 32_000;

    private static final String BETWEEN = "\n\n";

    private Passages() {}

    /** Writes as many as there is room for. */
    static BytesRef write(List<String> passages) {
        StringBuilder all = new StringBuilder();
        int left = LONGEST;
        for (String passage : passages) {
            String one = passage.strip().replaceAll("\\n\\s*\\n", "\n");
            String kept = one.substring(0, Math.min(one.length(), left / 3));
            all.append(kept).append(BETWEEN);
            left = Math.max(0, left - 3 * kept.length() - BETWEEN.length());
        }
        return new BytesRef(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static List<String> read(BytesRef passages) {
        return List.of(passages.utf8ToString().split(BETWEEN));
    }
}
