package org.chuangkou.guide.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.DocumentRows.DocumentRow;
import org.chuangkou.guide.store.OverlayRows.OverlayRow;
import org.chuangkou.guide.store.SourceRows.HashRow;
import org.chuangkou.guide.store.SourceRows.SourceRow;
import org.chuangkou.guide.store.VersionRows.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a source says of its documents. What it says unchanged stays unchanged; where the hall has corrected a
 * clause, the correction is laid over it, until the source says the same.
 */
@Singleton
public class TakingIn {
    private final DocumentRows documents;
    private final VersionRows versions;
    private final SourceRows sourceRows;
    private final OverlayRows overlayRows;
    private final Shelf shelf;
    private final Overlays overlays;
    private final Clock clock;

    TakingIn(
            DocumentRows documents,
            VersionRows versions,
            SourceRows sourceRows,
            OverlayRows overlayRows,
            Shelf shelf,
            Overlays overlays,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.sourceRows = sourceRows;
        this.overlayRows = overlayRows;
        this.shelf = shelf;
        this.overlays = overlays;
        this.clock = clock;
    }

    public enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** The code belongs to a document of another kind. */
        TAKEN
    }

    /**
     * What became of one document.
     *
     * @param drifted clauses that the hall had corrected and the source has changed since; the hall's text stays
     * @param takenAlias another code of it that already leads elsewhere
     */
    public record Taken(
            String code,
            Fate fate,
            List<String> drifted,
            @Nullable String takenAlias) {}

    /** @param incoming at most some hundred of one kind, each code once @return one for each, in order */
    @Atomic
    public List<Taken> take(List<? extends Document> incoming, String origin, Actor actor) {
        if (incoming.isEmpty()) return List.of();
        Instant now = clock.instant();
        List<String> codes = incoming.stream().map(Document::code).toList();
        Map<String, DocumentRow> known = byCode(documents.lock(codes), DocumentRow::code);
        Map<String, String> hashes =
                sourceRows.hashes(codes).stream().collect(Collectors.toMap(HashRow::code, HashRow::hash));
        Map<String, VersionRow> current =
                byCode(versions.inForce(codes, Version.kind(incoming.getFirst()), now), VersionRow::code);
        Map<String, List<OverlayRow>> corrections =
                overlayRows.active(codes).stream().collect(Collectors.groupingBy(OverlayRow::code));

        var additions = new ArrayList<Shelf.Addition>();
        var newSources = new ArrayList<SourceRow>();
        var changedSources = new ArrayList<SourceRow>();
        var caughtUp = new ArrayList<String>();
        var taken = new ArrayList<Taken>();
        for (Document document : incoming) {
            String code = document.code();
            Body body = Body.of(document);
            @Nullable String said = hashes.get(code);
            @Nullable DocumentRow row = known.get(code);
            if (row != null && !row.kind().equals(Version.kind(document))) {
                taken.add(new Taken(code, Fate.TAKEN, List.of(), null));
                continue;
            }
            if (body.hash().equals(said)) {
                taken.add(new Taken(code, Fate.UNCHANGED, List.of(), null));
                continue;
            }
            @Nullable VersionRow before = current.get(code);
            if (said == null && before != null && document instanceof Guide guide) {
                // The hall wrote this guide before any source spoke of it: all it says differently stays.
                newSources.add(new SourceRow(code, origin, body.json(), body.hash(), now));
                Guide ours = Json.read(before.body(), Guide.class);
                List<String> kept = overlays.keep(guide, ours, before.effectiveFrom(), "", actor, now);
                taken.add(new Taken(code, Fate.UNCHANGED, kept, null));
                continue;
            }
            List<OverlayRow> corrected = corrections.getOrDefault(code, List.of());
            Merge merge = Merge.of(document.clauses(), corrected, now);
            caughtUp.addAll(merge.caughtUp());
            Document merged =
                    document instanceof Guide guide && !corrected.isEmpty() ? guide.with(merge.clauses()) : document;
            Body standing = merged == document ? body : Body.of(merged);
            @Nullable String apart = standing.hash().equals(body.hash()) ? null : body.json();
            (said == null ? newSources : changedSources).add(new SourceRow(code, origin, apart, body.hash(), now));
            if (before != null && before.hash().equals(standing.hash())) {
                taken.add(new Taken(code, Fate.UNCHANGED, merge.drifted(), null));
                continue;
            }
            int number = row == null ? 1 : row.newest() + 1;
            var version = new Version(merged, number, now, actor.username(), origin, "", now);
            additions.add(new Shelf.Addition(
                    version,
                    standing,
                    before == null ? null : Version.document(before.body(), Version.kind(document))));
            taken.add(new Taken(code, number == 1 ? Fate.CREATED : Fate.UPDATED, merge.drifted(), null));
        }
        if (!newSources.isEmpty()) sourceRows.insert(newSources);
        if (!changedSources.isEmpty()) sourceRows.update(changedSources);
        if (!caughtUp.isEmpty()) overlayRows.end(caughtUp, now, "caught-up");
        Map<String, String> aliases = shelf.add(additions);
        return taken.stream()
                .map(t -> aliases.containsKey(t.code())
                        ? new Taken(t.code(), t.fate(), t.drifted(), aliases.get(t.code()))
                        : t)
                .toList();
    }

    private static <R> Map<String, R> byCode(List<R> rows, Function<R, String> code) {
        var map = new HashMap<String, R>();
        rows.forEach(row -> map.put(code.apply(row), row));
        return map;
    }
}
