package org.chuangkou.search.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.chuangkou.search.Entry;
import org.chuangkou.search.Health;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.SearchResult;
import org.chuangkou.search.Suggestion;
import org.chuangkou.search.finding.Answering;
import org.chuangkou.search.finding.Knowledge;
import org.chuangkou.search.finding.Suggesting;
import org.jspecify.annotations.Nullable;

/** An index on this machine's disk. */
public final class LocalSearchIndex implements SearchIndex {

    private static final int TELL_EVERY = 500;

    /** Where one part of the index holds that share of the entries the others cost little. */
    private static final double MOST_IN_ONE = .8;

    private final Generations generations;
    private final Serving serving;
    private final Knowledge knowledge;

    /** Held while the index is changed; searching needs no lock. */
    private final Object changing = new Object();

    private @Nullable Rebuild rebuild;
    private volatile Health health;
    private volatile boolean closed;

    private LocalSearchIndex(Generations generations, @Nullable Generation live, Health health, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.generations = generations;
        this.serving = new Serving(live);
        this.health = health;
    }

    /**
     * Opens the index of a folder, and reads every byte of it once. An index that is absent, of an older form or damaged is no
     * failure: {@link #health()} tells, and {@link #rebuild} mends it.
     *
     * @param knowledge what helps to understand questions
     * @throws IllegalStateException when another process works with the folder
     * @throws UncheckedIOException when the folder cannot be used at all
     */
    public static LocalSearchIndex open(Path folder, Knowledge knowledge) {
        try {
            Generations generations = new Generations(folder);
            Path current = generations.current();
            if (current == null) {
                return new LocalSearchIndex(generations, null, new Health.Empty(), knowledge);
            }
            try {
                Generation generation = Generation.open(current);
                Health health = generation == null ? new Health.Empty() : new Health.Ready();
                return new LocalSearchIndex(generations, generation, health, knowledge);
            } catch (IOException | RuntimeException e) {
                return new LocalSearchIndex(generations, null, new Health.Broken(e.toString()), knowledge);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot use " + folder, e);
        }
    }

    /** The same for questions understood by their words alone. */
    public static LocalSearchIndex open(Path folder) {
        return open(folder, Knowledge.NONE);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return with(catalogue -> new Answering(catalogue, request, knowledge).answer(), SearchResult.NOTHING);
    }

    @Override
    public List<Suggestion> suggest(String text, int size) {
        return with(catalogue -> new Suggesting(catalogue, text, size).suggest(), List.of());
    }

    @Override
    public long size() {
        return with(catalogue -> (long) catalogue.getIndexReader().numDocs(), 0L);
    }

    @Override
    public List<String> withoutMeaning(int most) {
        return with(catalogue -> catalogue.withoutMeaning(most), List.of());
    }

    @Override
    public long countWithoutMeaning() {
        return with(catalogue -> (long) catalogue.countWithoutMeaning(), 0L);
    }

    private <T> T with(Serving.Work<T> work, T nothing) {
        try {
            return serving.with(work, nothing);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public void update(Collection<Entry> put, Collection<String> removed, long checkpoint) {
        synchronized (changing) {
            Generation current = health.ready() ? serving.live() : null;
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
            // The bulk goes to disk before the lock is taken, so that updates wait for what came last only.
            coming.finish(checkpoint);
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
            rebuild = null;
            health = new Health.Ready();
            serving.exchange(coming.generation());
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
    public boolean tidy() {
        Generation current = health.ready() ? serving.live() : null;
        try {
            // Takes a while: changes and searches go on.
            if (current == null || !current.merge(MOST_IN_ONE)) {
                return false;
            }
            synchronized (changing) {
                if (!closed && current == serving.live()) {
                    current.commit(current.checkpoint());
                }
            }
            return true;
        } catch (AlreadyClosedException | MergePolicy.MergeAbortedException e) {
            // The index was closed, or another took its place: there is nothing to tidy.
            return false;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public long checkpoint() {
        Generation current = serving.live();
        return current == null || !health.ready() ? NO_CHECKPOINT : current.checkpoint();
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        synchronized (changing) {
            closed = true;
            Closeable coming = rebuild == null ? () -> {} : rebuild.generation();
            try (generations;
                    serving;
                    coming) {
                health = new Health.Empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private UncheckedIOException broken(IOException e) {
        health = new Health.Broken(e.toString());
        return new UncheckedIOException(e);
    }
}
