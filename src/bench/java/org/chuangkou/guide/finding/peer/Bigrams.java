package org.chuangkou.guide.finding.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.chuangkou.search.Entry;

/** Lucene's own analyser for Chinese, pairs of letters, over names and passages: what one gets for an afternoon's work. */
final class Bigrams implements Peer {

    private final Analyzer analyzer = new CJKAnalyzer();
    private final MMapDirectory directory;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    Bigrams(Path folder) throws IOException {
        directory = new MMapDirectory(folder);
        try (IndexWriter empty = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            empty.commit();
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public String name() {
        return "Lucene, CJK bigrams";
    }

    @Override
    public void fill(Stream<Entry> entries) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Iterator<Entry> all = entries.iterator(); all.hasNext(); ) {
                Entry entry = all.next();
                Document document = new Document();
                document.add(new StoredField("id", entry.id()));
                document.add(new TextField("title", entry.title(), Field.Store.YES));
                document.add(new TextField("names", String.join("，", entry.everydayNames()), Field.Store.NO));
                document.add(new TextField("body", String.join("，", entry.passages()), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader.close();
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public List<String> find(String words) throws IOException {
        QueryBuilder builder = new QueryBuilder(analyzer);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        add(any, builder.createBooleanQuery("title", words), 3);
        add(any, builder.createBooleanQuery("names", words), 2);
        add(any, builder.createBooleanQuery("body", words), 1);
        List<String> ids = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc one : searcher.search(any.build(), 20).scoreDocs)
            ids.add(stored.document(one.doc).get("id"));
        return ids;
    }

    private static void add(BooleanQuery.Builder any, Query query, float weight) {
        if (query != null) any.add(new BoostQuery(query, weight), Occur.SHOULD);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
