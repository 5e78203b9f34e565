package org.chuangkou.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Something of a segment that is read once, since a segment never changes, and forgotten when the segment is closed. */
final class PerSegment<T> {

    /** Reads it; called once a segment. */
    interface Reading<T> {
        T read(LeafReader segment) throws IOException;
    }

    private final Map<IndexReader.CacheKey, T> known = new ConcurrentHashMap<>();
    private final Reading<T> reading;

    PerSegment(Reading<T> reading) {
        this.reading = reading;
    }

    T of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper segment = Objects.requireNonNull(reader.getCoreCacheHelper());
        T there = known.get(segment.getKey());
        if (there != null) {
            return there;
        }
        try {
            return known.computeIfAbsent(segment.getKey(), key -> {
                segment.addClosedListener(known::remove);
                return read(reader);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private T read(LeafReader reader) {
        try {
            return reading.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
