package org.chuangkou.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chuangkou.search.document.Fields;
import org.chuangkou.search.document.NameBlock;
import org.jspecify.annotations.Nullable;

/** Entries that may answer a question, with what speaks for each. */
final class Candidates {

    private static final double EVERYDAY_NAME = .97;
    private static final double LIKE_EVERYDAY_NAME = .93;

    /** An entry, its score, and what that was made of. */
    record Ranked(int doc, double score, Evidence evidence) {}

    private final IndexSearcher searcher;
    private final Map<Integer, Evidence> evidence = new HashMap<>();
    private final Map<Integer, NameBlock.Names> names = new HashMap<>();
    private final List<Integer> unweighed = new ArrayList<>();

    Candidates(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Takes the entries that a query finds best. */
    ScoreDoc[] propose(Query query, int most) throws IOException {
        ScoreDoc[] found = searcher.search(query, new TopScoreDocCollectorManager(most, 1)).scoreDocs;
        take(found);
        return found;
    }

    /** Takes entries that were found. */
    void take(ScoreDoc[] found) {
        for (ScoreDoc one : found) {
            add(one.doc);
        }
    }

    void addCode(int doc, double fit) {
        unweighed.add(doc);
        evidence.merge(doc, Evidence.NONE.withCode(fit), (known, more) -> known.withCode(fit));
    }

    void addPassage(int doc, double fit) {
        evidence.merge(doc, Evidence.NONE.withPassage(fit), (known, more) -> known.withPassage(fit));
    }

    /** Takes these entries. */
    void add(Collection<Integer> docs) {
        docs.forEach(this::add);
    }

    private void add(int doc) {
        if (evidence.putIfAbsent(doc, Evidence.NONE) == null) {
            unweighed.add(doc);
        }
    }

    /** All of them in the order of the index. */
    int[] sorted() {
        return sorted(evidence.keySet());
    }

    private static int[] sorted(Collection<Integer> docs) {
        int[] sorted = new int[docs.size()];
        int count = 0;
        for (int doc : docs) {
            sorted[count++] = doc;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    void addSense(int doc, double title, double whole) {
        evidence.computeIfPresent(doc, (known, its) -> its.withSense(title, whole));
    }

    void addTermSense(int doc, double nearness) {
        evidence.computeIfPresent(doc, (known, its) -> its.withTerm(nearness));
    }

    Evidence evidence(int doc) {
        return evidence.getOrDefault(doc, Evidence.NONE);
    }

    Set<Integer> docs() {
        return evidence.keySet();
    }

    /** Weighs the names of the entries that came since the last time. @return the best fit among them */
    double weighNew(ToDoubleFunction<NameBlock.Name> fit) throws IOException {
        double best = weigh(unweighed, fit);
        unweighed.clear();
        return best;
    }

    /** Weighs the names of all entries, in another way perhaps. @return the best fit among them */
    double weighAgain(ToDoubleFunction<NameBlock.Name> fit) throws IOException {
        unweighed.clear();
        return weigh(evidence.keySet(), fit);
    }

    /** Weighs the names of these entries in one more way. @return the best fit among them */
    double weigh(Collection<Integer> docs, ToDoubleFunction<NameBlock.Name> fit) throws IOException {
        return weigh(docs, fit, Evidence::withName);
    }

    /** Weighs the names of all entries by what may be meant. */
    void weighEveryday(ToDoubleFunction<NameBlock.Name> fit) throws IOException {
        weigh(evidence.keySet(), fit, Evidence::withEveryday);
    }

    private interface Weighed {
        Evidence with(Evidence known, double fit, int acts);
    }

    private double weigh(Collection<Integer> docs, ToDoubleFunction<NameBlock.Name> fit, Weighed weighed)
            throws IOException {
        int[] sorted = sorted(docs);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        double best = 0;
        for (int i = 0; i < sorted.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            BinaryDocValues blocks = DocValues.getBinary(leaf.reader(), Fields.NAMES);
            for (; i < sorted.length && sorted[i] < end; i++) {
                NameBlock.Names its = names(sorted[i], leaf, blocks);
                if (its != null) {
                    double itsFit = best(its.names(), fit);
                    evidence.computeIfPresent(sorted[i], (doc, known) -> weighed.with(known, itsFit, its.acts()));
                    best = Math.max(best, itsFit);
                }
            }
        }
        return best;
    }

    /** Read once, since most are weighed in several ways. */
    private NameBlock.@Nullable Names names(int doc, LeafReaderContext leaf, BinaryDocValues blocks)
            throws IOException {
        NameBlock.Names known = names.get(doc);
        if (known == null && blocks.advanceExact(doc - leaf.docBase)) {
            known = NameBlock.read(blocks.binaryValue());
            names.put(doc, known);
        }
        return known;
    }

    /** Those that pass and for which anything speaks, best first. */
    List<Ranked> ranked(Fusion fusion, IntPredicate passes) {
        List<Ranked> ranked = new ArrayList<>();
        evidence.forEach((doc, its) -> {
            double score = fusion.score(its);
            if (score > 0 && passes.test(doc)) {
                ranked.add(new Ranked(doc, score, its));
            }
        });
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::doc));
        return ranked;
    }

    /** Whether so much speaks for an entry by itself that it belongs to the result. */
    boolean convinces(int doc, double fit) {
        Evidence its = evidence.getOrDefault(doc, Evidence.NONE);
        return its.code() > 0 || its.name() >= fit;
    }

    /** How much the best name or code of any entry fits. */
    double best() {
        return evidence.values().stream()
                .mapToDouble(its -> Math.max(its.code(), its.name()))
                .max()
                .orElse(0);
    }

    /** For how many entries so much speaks. */
    long convincing(double fit) {
        return evidence.keySet().stream().filter(doc -> convinces(doc, fit)).count();
    }

    private static double best(NameBlock.Name[] names, ToDoubleFunction<NameBlock.Name> fit) {
        double best = 0;
        for (int i = 0; i < names.length; i++) {
            double one = fit.applyAsDouble(names[i]);
            best = Math.max(best, i == 0 ? one : one * (one == 1 ? EVERYDAY_NAME : LIKE_EVERYDAY_NAME));
        }
        return best;
    }
}
