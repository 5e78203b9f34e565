package org.chuangkou.guide.finding.peer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.search.Entry;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.finding.Knowledge;
import org.chuangkou.search.local.LocalSearchIndex;

/** This project's search, with counts of facets and marked snippets as the service asks for them. */
final class Ours implements Peer {

    private static final List<String> FACETS = List.of("department", "type", "theme");

    private final String name;
    private final LocalSearchIndex index;

    Ours(String name, Path folder, Knowledge knowledge) {
        this.name = name;
        this.index = LocalSearchIndex.open(folder, knowledge);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(Stream<Entry> entries) {
        index.rebuild(entries, 1, done -> {});
    }

    @Override
    public List<String> find(String words) {
        return index.search(new SearchRequest(words, Map.of(), FACETS, 0, 20)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
