package org.chuangkou.guide.finding.peer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.base.Json;
import org.chuangkou.search.Entry;
import org.chuangkou.search.http.Line;

/** OpenSearch with its analyser for Chinese, pairs of letters, asked over HTTP as it always is. */
final class OpenSearch implements Peer {

    private static final String FIELD = "{\"type\":\"text\",\"analyzer\":\"cjk\"}";

    private final int port;
    private final ThreadLocal<Line> lines = ThreadLocal.withInitial(this::line);

    OpenSearch(int port) throws IOException {
        this.port = port;
        ask("DELETE", "/peer", "");
        ask("PUT", "/peer", """
                {"settings": {"number_of_shards": 1, "number_of_replicas": 0},
                 "mappings": {"properties": {"title": %1$s, "names": %1$s, "body": %1$s}}}""".formatted(FIELD));
    }

    @Override
    public String name() {
        return "OpenSearch, cjk, over HTTP";
    }

    @Override
    public void fill(Stream<Entry> entries) throws IOException {
        StringBuilder bulk = new StringBuilder();
        int count = 0;
        for (Iterator<Entry> all = entries.iterator(); all.hasNext(); ) {
            Entry entry = all.next();
            bulk.append(Json.write(Map.of("index", Map.of("_id", entry.id())))).append('\n');
            bulk.append(Json.write(Map.of(
                            "title", entry.title(),
                            "names", entry.everydayNames(),
                            "body", entry.passages())))
                    .append('\n');
            if (++count % 1_000 == 0 || !all.hasNext()) {
                ask("POST", "/peer/_bulk", bulk.toString());
                bulk.setLength(0);
            }
        }
        ask("POST", "/peer/_forcemerge?max_num_segments=1", "");
        ask("POST", "/peer/_refresh", "");
    }

    @Override
    public List<String> find(String words) throws IOException {
        String query = Json.write(Map.of(
                "size",
                20,
                "_source",
                List.of("title"),
                "query",
                Map.of("multi_match", Map.of("query", words, "fields", List.of("title^3", "names^2", "body")))));
        List<String> ids = new ArrayList<>();
        for (JsonNode hit : Json.parse(ask("POST", "/peer/_search", query)).at("/hits/hits"))
            ids.add(hit.get("_id").asText());
        return ids;
    }

    private String ask(String method, String path, String body) throws IOException {
        Line line = lines.get();
        line.ask(method, path, "application/json", body.getBytes(StandardCharsets.UTF_8));
        return line.body();
    }

    private Line line() {
        try {
            return new Line(port, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        ask("DELETE", "/peer", "");
    }
}
