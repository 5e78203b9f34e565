package org.chuangkou.search.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.chuangkou.search.Entry;

/** A generation in the making: what is changed meanwhile goes into it at once and is not overwritten by what it is made from. */
final class Rebuild {

    private final Path folder;
    private final Generation generation;
    private final long checkpointBefore;
    private final Set<String> changedMeanwhile = new HashSet<>();
    private long fedMeanwhile;

    Rebuild(Path folder, long checkpointBefore) throws IOException {
        this.folder = folder;
        this.generation = Generation.create(folder);
        this.checkpointBefore = checkpointBefore;
        this.fedMeanwhile = checkpointBefore;
    }

    Path folder() {
        return folder;
    }

    Generation generation() {
        return generation;
    }

    /** An entry of what it is made from. */
    synchronized void add(Entry entry) throws IOException {
        if (!changedMeanwhile.contains(entry.id())) {
            generation.add(entry);
        }
    }

    synchronized void change(Collection<Entry> put, Collection<String> removed, long checkpoint) throws IOException {
        put.forEach(entry -> changedMeanwhile.add(entry.id()));
        changedMeanwhile.addAll(removed);
        generation.change(put, removed);
        fedMeanwhile = checkpoint;
    }

    /** Brings what there is to disk in the form that searches quickest. @param source the checkpoint of what it was made from */
    void finish(long source) throws IOException {
        generation.merge();
        commit(source);
    }

    /** Brings all of it to disk. @param source the checkpoint of what it was made from */
    synchronized void commit(long source) throws IOException {
        generation.commit(source < checkpointBefore ? source : Math.max(source, fedMeanwhile));
    }

    void abandon() throws IOException {
        generation.close();
        Generations.remove(folder);
    }
}
