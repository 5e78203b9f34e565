package org.chuangkou.search.meaning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;

/** The vectors that the database keeps, by the hash of their text and of what computed them. */
@Singleton
public class Vectors {

    /** Another model, or another way to read texts, makes other vectors. */
    private static final String MADE_BY = "bge-small-zh-v1.5-q 1 ";

    private static final int AT_ONCE = 500;

    private final VectorRows rows;

    Vectors(VectorRows rows) {
        this.rows = rows;
    }

    /** The vectors of those texts for which there is one. */
    @Atomic
    public Map<String, Vector> known(Collection<String> texts) {
        Map<String, String> textOf = new LinkedHashMap<>();
        texts.forEach(text -> textOf.put(hash(text), text));
        List<String> hashes = List.copyOf(textOf.keySet());
        Map<String, Vector> known = new HashMap<>();
        for (int from = 0; from < hashes.size(); from += AT_ONCE) {
            for (VectorRow row : rows.find(hashes.subList(from, Math.min(hashes.size(), from + AT_ONCE)))) {
                known.put(textOf.getOrDefault(row.hash(), ""), Vector.read(row.bytes(), 0));
            }
        }
        return known;
    }

    @Atomic
    public void keep(Map<String, Vector> computed) {
        // In one order on every node, so that two never wait for each other.
        new ArrayList<>(computed.entrySet())
                .stream()
                        .map(one ->
                                new VectorRow(hash(one.getKey()), one.getValue().bytes()))
                        .sorted((a, b) -> a.hash().compareTo(b.hash()))
                        .forEach(row -> rows.keep(row.hash(), row.bytes()));
    }

    private static String hash(String text) {
        return Ids.sha256(MADE_BY + text).substring(0, 32);
    }
}
