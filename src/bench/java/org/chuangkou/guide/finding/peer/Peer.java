package org.chuangkou.guide.finding.peer;

import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.search.Entry;

/** Something that finds entries by words. Any number of threads may ask. */
public interface Peer extends AutoCloseable {

    String name();

    void fill(Stream<Entry> entries) throws Exception;

    /** Ids, best first, at most twenty. */
    List<String> find(String words) throws Exception;

    @Override
    void close() throws Exception;
}
