package org.chuangkou.guide.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.DocumentRows.DocumentRow;
import org.chuangkou.guide.store.VersionRows.VersionRow;

/**
 * Writes a new version of a guide in the hall. Where the guide comes from a source, each clause that differs from what
 * the source says is kept as an overlay, so that no later import undoes it.
 */
@Singleton
public class Revising {
    private final DocumentRows documents;
    private final VersionRows versions;
    private final AliasRows aliases;
    private final SourceRows sources;
    private final Shelf shelf;
    private final Overlays overlays;
    private final Audit audit;
    private final Clock clock;

    Revising(
            DocumentRows documents,
            VersionRows versions,
            AliasRows aliases,
            SourceRows sources,
            Shelf shelf,
            Overlays overlays,
            Audit audit,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.aliases = aliases;
        this.sources = sources;
        this.shelf = shelf;
        this.overlays = overlays;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Revision {
        record Revised(int version) implements Revision {}

        record Unchanged(int version) implements Revision {}

        /** Somebody else has written a version meanwhile. */
        record MovedOn(int newest) implements Revision {}

        /** The code already leads to another document. */
        record Taken(String code) implements Revision {}
    }

    /**
     * @param expected the newest version the author knew; 0 for a guide that is new
     * @param from when it comes into force; a moment that has passed means now
     */
    @Atomic
    public Revision revise(Guide draft, int expected, Instant from, String note, Actor actor) {
        Instant now = clock.instant();
        Instant effectiveFrom = from.isBefore(now) ? now : from;
        String code = draft.code();
        Optional<DocumentRow> row = documents.lock(List.of(code)).stream().findFirst();
        int newest = row.map(DocumentRow::newest).orElse(0);
        if (row.isPresent() && !row.get().kind().equals("guide")) return new Revision.Taken(code);
        if (newest != expected) return new Revision.MovedOn(newest);
        if (row.isEmpty() && aliases.code(code.toLowerCase(Locale.ROOT)).isPresent()) return new Revision.Taken(code);

        Optional<VersionRow> before = versions.inForce(code, effectiveFrom);
        Body body = Body.of(draft);
        if (before.isPresent() && before.get().hash().equals(body.hash())) return new Revision.Unchanged(newest);
        sources.body(code)
                .map(said -> Json.read(said, Guide.class))
                .ifPresent(source -> overlays.keep(source, draft, effectiveFrom, note, actor, now));
        var version = new Version(draft, newest + 1, effectiveFrom, actor.username(), "hall", note, now);
        shelf.add(List.of(new Shelf.Addition(
                version,
                body,
                before.map(b -> Version.document(b.body(), "guide")).orElse(null))));
        audit.note(
                actor,
                expected == 0 ? "guide.created" : "guide.revised",
                "guide:" + code,
                Map.of("version", String.valueOf(newest + 1), "effectiveFrom", effectiveFrom.toString()));
        return new Revision.Revised(newest + 1);
    }
}
