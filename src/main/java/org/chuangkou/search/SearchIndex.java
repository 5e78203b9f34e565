package org.chuangkou.search;

import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Entries that can be found by words. It is never the only copy of anything: whoever owns the entries feeds it, remembers in
 * its checkpoint how far, and rebuilds it when it is not {@link Health.Ready}. Any number of threads may use one index.
 */
public interface SearchIndex extends AutoCloseable {

    /** The checkpoint of an index into which nothing has been put. */
    long NO_CHECKPOINT = -1;

    /** Entries for a question, best first. No text, however odd, makes it fail. */
    SearchResult search(SearchRequest request);

    /** What the text may be the beginning of, best first; quick enough for every keystroke. */
    List<Suggestion> suggest(String text, int size);

    /**
     * Puts entries (in place of those with the same id) and removes others. When it returns the change is on disk and found by
     * every search that begins afterwards; a search sees all of it or nothing.
     *
     * @param checkpoint how far the caller has read what it feeds the index from
     * @throws IllegalStateException when the index is not ready and no rebuild is under way
     */
    void update(Collection<Entry> put, Collection<String> removed, long checkpoint);

    /**
     * Builds the index anew beside the old one, which serves until the new one takes its place at once. Updates made meanwhile
     * go into both, and win over what {@code all} says of the same id.
     *
     * @param all every entry, each id once
     * @param checkpoint what {@code all} contains at least; lower than that of the index only to have the difference fed again
     * @param progress told now and then how many entries are in
     * @throws IllegalStateException when another rebuild is under way
     */
    void rebuild(Stream<Entry> all, long checkpoint, LongConsumer progress);

    /**
     * Makes searches quicker after many changes, if it is worth while; to be called when nothing else is to be
     * done. @return whether it was
     */
    boolean tidy();

    /** Ids of some entries that nobody has said the meaning of. */
    List<String> withoutMeaning(int most);

    /** How many entries there are of which nobody has said the meaning. */
    long countWithoutMeaning();

    /** How far the index had been fed when it was last on disk, {@link #NO_CHECKPOINT} when it is not ready. */
    long checkpoint();

    /** How many entries can be found. */
    long size();

    Health health();

    @Override
    void close();
}
