package org.chuangkou.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.chuangkou.search.Entry;
import org.chuangkou.search.Health;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.SearchResult;
import org.chuangkou.search.Suggestion;
import org.jspecify.annotations.Nullable;

/** An index on this machine's disk. */
public final class LocalSearchIndex implements SearchIndex {

    private static final int TELL_EVERY = 500;

    private final Generations generations;

    /** Held while the index is changed; searching needs no lock. */
    private final Object changing = new Object();

    private volatile @Nullable Generation live;
    private volatile @Nullable Rebuild rebuild;
    private volatile Health health;
    private volatile boolean closed;

    private LocalSearchIndex(Generations generations, @Nullable Generation live, Health health) {
        this.generations = generations;
        this.live = live;
        this.health = health;
    }

    /**
     * Opens the index of a folder, and reads every byte of it once. An index that is absent, of an older form or damaged is no
     * failure: {@link #health()} tells, and {@link #rebuild} mends it.
     *
     * @throws IllegalStateException when another process works with the folder
     * @throws UncheckedIOException when the folder cannot be used at all
     */
    public static LocalSearchIndex open(Path folder) {
        try {
            Generations generations = new Generations(folder);
            Path current = generations.current();
            generations.removeOthers(current);
            if (current == null) {
                return new LocalSearchIndex(generations, null, new Health.Empty());
            }
            try {
                Generation generation = Generation.open(current);
                Health health = generation == null ? new Health.Empty() : new Health.Ready();
                return new LocalSearchIndex(generations, generation, health);
            } catch (IOException | RuntimeException e) {
                return new LocalSearchIndex(generations, null, new Health.Broken(e.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot use " + folder, e);
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return with(searcher -> new Answering(searcher, request).answer(), SearchResult.NOTHING);
    }

    @Override
    public List<Suggestion> suggest(String text, int size) {
        return with(searcher -> new Suggesting(searcher, text, size).suggest(), List.of());
    }

    @Override
    public long size() {
        return with(searcher -> (long) searcher.getIndexReader().numDocs(), 0L);
    }

    @Override
    public void update(Collection<Entry> put, Collection<String> removed, long checkpoint) {
        synchronized (changing) {
            Generation current = health.ready() ? live : null;
            Rebuild coming = rebuild;
            if (closed || current == null && coming == null) {
                throw new IllegalStateException("the search index is not ready: " + health);
            }
            try {
                if (coming != null) {
                    coming.change(put, removed, checkpoint);
                }
                if (current != null) {
                    current.change(put, removed);
                    current.commit(checkpoint);
                }
            } catch (IOException e) {
                throw broken(e);
            }
        }
    }

    @Override
    public void rebuild(Stream<Entry> all, long checkpoint, LongConsumer progress) {
        Rebuild coming = begin();
        try (all) {
            long done = 0;
            for (Iterator<Entry> entries = all.iterator(); entries.hasNext(); ) {
                coming.add(entries.next());
                if (++done % TELL_EVERY == 0) {
                    progress.accept(done);
                }
            }
            coming.generation().merge();
            // The bulk goes to disk before the lock is taken, so that updates wait for what came last only.
            coming.commit(checkpoint);
            putInForce(coming, checkpoint);
            progress.accept(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end(coming);
        }
    }

    private Rebuild begin() {
        synchronized (changing) {
            if (closed || rebuild != null) {
                throw new IllegalStateException(closed ? "the search index is closed" : "it is being rebuilt already");
            }
            try {
                Rebuild begun = new Rebuild(generations.next(), checkpoint());
                rebuild = begun;
                return begun;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void putInForce(Rebuild coming, long checkpoint) throws IOException {
        synchronized (changing) {
            coming.commit(checkpoint);
            generations.putInForce(coming.folder());
            Generation old = live;
            live = coming.generation();
            rebuild = null;
            health = new Health.Ready();
            if (old != null) {
                old.close();
            }
            generations.removeOthers(coming.folder());
        }
    }

    /** Clears away a rebuild that came to nothing. */
    private void end(Rebuild coming) {
        synchronized (changing) {
            if (rebuild == coming) {
                rebuild = null;
                try {
                    coming.abandon();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public long checkpoint() {
        Generation current = live;
        return current == null || !health.ready() ? NO_CHECKPOINT : current.checkpoint();
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        synchronized (changing) {
            Generation current = live;
            Rebuild coming = rebuild;
            closed = true;
            live = null;
            try (generations;
                    Closeable first = coming == null ? () -> {} : coming.generation();
                    Closeable second = current == null ? () -> {} : current) {
                health = new Health.Empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Work<T> {
        T on(Catalogue searcher) throws IOException;
    }

    private <T> T with(Work<T> work, T nothing) {
        while (true) {
            Generation current = live;
            if (closed) {
                throw new IllegalStateException("the search index is closed");
            }
            if (current == null) {
                return nothing;
            }
            try {
                Catalogue searcher = current.acquire();
                try {
                    return work.on(searcher);
                } finally {
                    current.release(searcher);
                }
            } catch (AlreadyClosedException e) {
                if (current == live) {
                    throw e;
                }
                // Another generation took its place meanwhile: ask that one.
            } catch (IOException e) {
                throw broken(e);
            }
        }
    }

    private UncheckedIOException broken(IOException e) {
        health = new Health.Broken(e.toString());
        return new UncheckedIOException(e);
    }
}
