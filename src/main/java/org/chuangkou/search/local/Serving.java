package org.chuangkou.search.local;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.chuangkou.search.finding.Catalogue;
import org.jspecify.annotations.Nullable;

/** The generation that answers, and its exchange for another while searches go on. */
final class Serving implements Closeable {

    private volatile @Nullable Generation live;
    private volatile boolean closed;

    Serving(@Nullable Generation live) {
        this.live = live;
    }

    interface Work<T> {
        T on(Catalogue catalogue) throws IOException;
    }

    @Nullable
    Generation live() {
        return live;
    }

    /** Works on one state of the index from beginning to end. @return {@code nothing} when there is no index */
    <T> T with(Work<T> work, T nothing) throws IOException {
        while (true) {
            Generation current = live;
            if (closed) {
                throw new IllegalStateException("the search index is closed");
            }
            if (current == null) {
                return nothing;
            }
            Catalogue catalogue;
            try {
                catalogue = current.acquire();
            } catch (AlreadyClosedException e) {
                // Another generation took its place meanwhile, or the index was closed: look again.
                continue;
            }
            try {
                return work.on(catalogue);
            } finally {
                current.release(catalogue);
            }
        }
    }

    /** Lets another generation answer from now on. Searches under way end on the old one. */
    void exchange(Generation next) throws IOException {
        Generation old = live;
        live = next;
        if (old != null) {
            old.close();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        Generation last = live;
        live = null;
        if (last != null) {
            last.close();
        }
    }
}
