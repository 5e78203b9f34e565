package org.chuangkou.search.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.chuangkou.search.Entry;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.document.EntryDocument;
import org.chuangkou.search.document.FieldSimilarity;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.finding.Catalogue;
import org.jspecify.annotations.Nullable;

/** One Lucene index in one folder: what was committed is on disk with its checkpoint, and is what searchers see. */
final class Generation implements Closeable {

    private static final String CHECKPOINT = "checkpoint";
    private static final String SCHEMA = "schema";
    private static final double WRITER_MEGABYTES = 48;
    private static final double SMALL_SEGMENT_MEGABYTES = 16;
    private static final int SEGMENTS_OF_A_SIZE = 8;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final EntryDocument documents = new EntryDocument();
    private volatile long checkpoint;

    private Generation(Directory directory, IndexWriter writer, long checkpoint) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.checkpoint = checkpoint;
        this.searchers = new SearcherManager(writer, new Searchers());
    }

    /** A new index without entries. */
    static Generation create(Path folder) throws IOException {
        Directory directory = new MMapDirectory(folder);
        return new Generation(directory, writer(directory), SearchIndex.NO_CHECKPOINT);
    }

    /**
     * Opens the index of a folder, having read every byte of it once.
     *
     * @return null when it is of another form
     * @throws IOException when any of it is missing or damaged
     */
    static @Nullable Generation open(Path folder) throws IOException {
        Directory directory = new MMapDirectory(folder);
        long checkpoint;
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> said = reader.getIndexCommit().getUserData();
            if (!Integer.toString(Fields.SCHEMA).equals(said.get(SCHEMA))) {
                directory.close();
                return null;
            }
            checkpoint = Long.parseLong(said.getOrDefault(CHECKPOINT, ""));
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
        return new Generation(directory, writer(directory), checkpoint);
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        TieredMergePolicy merging = new TieredMergePolicy()
                .setFloorSegmentMB(SMALL_SEGMENT_MEGABYTES)
                .setSegmentsPerTier(SEGMENTS_OF_A_SIZE);
        return new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setSimilarity(FieldSimilarity.INSTANCE)
                        .setMergePolicy(merging)
                        .setRAMBufferSizeMB(WRITER_MEGABYTES)
                        .setCommitOnClose(false));
    }

    /** To be given back by {@link #release}. */
    Catalogue acquire() throws IOException {
        return (Catalogue) searchers.acquire();
    }

    void release(Catalogue searcher) throws IOException {
        searchers.release(searcher);
    }

    synchronized void add(Entry entry) throws IOException {
        writer.addDocument(documents.of(entry));
    }

    synchronized void change(Collection<Entry> put, Collection<String> removed) throws IOException {
        for (String id : removed) {
            writer.deleteDocuments(new Term(Fields.ID, id));
        }
        for (Entry entry : put) {
            writer.updateDocument(new Term(Fields.ID, entry.id()), documents.of(entry));
        }
    }

    /** Brings what was added and changed to disk and then before the searchers. */
    void commit(long itsCheckpoint) throws IOException {
        commit(itsCheckpoint, Fields.SCHEMA);
    }

    void commit(long itsCheckpoint, int schema) throws IOException {
        Map<String, String> said = Map.of(SCHEMA, Integer.toString(schema), CHECKPOINT, Long.toString(itsCheckpoint));
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
        checkpoint = itsCheckpoint;
        searchers.maybeRefreshBlocking();
    }

    /** Makes one segment of all, which searches quickest. */
    void merge() throws IOException {
        writer.forceMerge(1);
    }

    /** The same, unless one segment holds that share of the entries already. @return whether anything was done */
    boolean merge(double enough) throws IOException {
        Catalogue catalogue = acquire();
        try {
            IndexReader reader = catalogue.getIndexReader();
            int largest = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                largest = Math.max(largest, leaf.reader().numDocs());
            }
            if (largest >= enough * reader.numDocs()) {
                return false;
            }
        } finally {
            release(catalogue);
        }
        merge();
        return true;
    }

    long checkpoint() {
        return checkpoint;
    }

    /** Searches under way end undisturbed. What was not committed is lost. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            Catalogue catalogue = new Catalogue(reader);
            // Whoever searches does not wait for what a new segment has to have in memory, and a start does not either.
            if (previous != null) {
                catalogue.warm();
            }
            return catalogue;
        }
    }
}
