package org.chuangkou.guide.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.ClauseHash;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.store.AliasRows.NameRow;
import org.chuangkou.guide.store.VersionRows.VersionRow;

/** Reads documents and their versions. Every code of a document leads to it, in whatever case it is written. */
@Singleton
public class Library {
    private static final int MOST_LAWS = 1_000;

    private final DocumentRows documents;
    private final VersionRows versions;
    private final AliasRows aliases;
    private final SourceRows sources;
    private final OverlayRows overlays;
    private final Clock clock;

    Library(
            DocumentRows documents,
            VersionRows versions,
            AliasRows aliases,
            SourceRows sources,
            OverlayRows overlays,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.aliases = aliases;
        this.sources = sources;
        this.overlays = overlays;
        this.clock = clock;
    }

    /** @param newest the last version's number; @param kind guide or law */
    public record Entry(String code, String kind, int newest) {}

    @Transactional(readOnly = true)
    public Optional<Entry> find(String codeOrAlias) {
        String alias = codeOrAlias.strip().toLowerCase(Locale.ROOT);
        if (alias.length() > 64) return Optional.empty();
        return aliases.code(alias).flatMap(documents::find).map(row -> new Entry(row.code(), row.kind(), row.newest()));
    }

    /** @param code the document's own; @param kind guide or law; @param all that lead to it, its own too, in lower case */
    public record Names(String code, String kind, List<String> all) {}

    /** Every code of the document to which this one leads. */
    @Transactional(readOnly = true)
    public Optional<Names> names(String codeOrAlias) {
        String alias = codeOrAlias.strip().toLowerCase(Locale.ROOT);
        if (alias.length() > 64) return Optional.empty();
        List<NameRow> rows = aliases.namesOf(alias);
        if (rows.isEmpty()) return Optional.empty();
        NameRow first = rows.getFirst();
        return Optional.of(new Names(
                first.code(), first.kind(), rows.stream().map(NameRow::alias).toList()));
    }

    /** The version in force at this moment; empty when none is yet. */
    @Transactional(readOnly = true)
    public Optional<Version> inForce(Entry entry, Instant at) {
        return versions.inForce(entry.code(), at).map(row -> Version.of(row, entry.kind()));
    }

    /** The guides of these codes as they are in force now; those not in force are left out. */
    @Transactional(readOnly = true)
    public List<Version> guidesInForce(Collection<String> codes) {
        if (codes.isEmpty()) return List.of();
        return versions.inForce(codes, "guide", clock.instant()).stream()
                .map(row -> Version.of(row, "guide"))
                .toList();
    }

    /** All laws as they are in force now. */
    @Transactional(readOnly = true)
    public List<Version> lawsInForce() {
        List<String> codes = documents.codesAfter("law", "", MOST_LAWS);
        if (codes.isEmpty()) return List.of();
        return versions.inForce(codes, "law", clock.instant()).stream()
                .map(row -> Version.of(row, "law"))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(Entry entry, int number) {
        return versions.find(entry.code(), number).map(row -> Version.of(row, entry.kind()));
    }

    /** A version in the row of its document's versions, and which clauses it changed against the one before it. */
    public record Listed(Version version, List<String> changedClauses) {}

    /** All versions in the order in which they come into force. */
    @Transactional(readOnly = true)
    public List<Listed> versions(Entry entry) {
        var listed = new ArrayList<Listed>();
        Map<String, String> before = Map.of();
        for (VersionRow row : versions.of(entry.code())) {
            Version version = Version.of(row, entry.kind());
            Map<String, String> now = ClauseHash.of(version.document().clauses());
            listed.add(new Listed(version, ClauseDiff.keys(before, now)));
            before = now;
        }
        return listed;
    }

    /** Codes of this kind after {@code after}, in order. */
    @Transactional(readOnly = true)
    public List<String> codes(String kind, String after, int size) {
        return documents.codesAfter(kind, after, size);
    }

    @Transactional(readOnly = true)
    public int count(String kind) {
        return documents.count(kind);
    }

    /** Codes of documents of which a version, written before, comes into force after the one moment and not after the other. */
    @Transactional(readOnly = true)
    public List<String> comingIntoForce(Instant after, Instant upTo) {
        return versions.comingIntoForce(after, upTo);
    }

    /** What the source last said of the document, if it has one. */
    @Transactional(readOnly = true)
    public Optional<Document> source(Entry entry) {
        return sources.body(entry.code()).map(body -> Version.document(body, entry.kind()));
    }

    /** A correction that the hall holds against the source. */
    public record Overlay(String clause, boolean removes, Instant effectiveFrom, String author, String note) {}

    @Transactional(readOnly = true)
    public List<Overlay> overlays(Entry entry) {
        return overlays.active(List.of(entry.code())).stream()
                .map(row ->
                        new Overlay(row.clause(), row.content() == null, row.effectiveFrom(), row.author(), row.note()))
                .toList();
    }
}
