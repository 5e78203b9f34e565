package org.chuangkou.guide.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.editing.EditPage.Other;
import org.chuangkou.guide.editing.EditPage.Overlay;
import org.chuangkou.guide.editing.News.Merged;
import org.chuangkou.guide.editing.News.Moved;
import org.chuangkou.guide.form.Drafting;
import org.chuangkou.guide.form.GuideForm;
import org.chuangkou.guide.form.Spot;
import org.chuangkou.guide.form.ThreeWay;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Library.Entry;
import org.chuangkou.guide.store.Version;
import org.jspecify.annotations.Nullable;

/** Reads what the editor needs to know about a guide besides what is typed. */
@Singleton
class Editing {
    private final Library library;
    private final Clock clock;

    Editing(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    Entry entry(String code) {
        return library.find(code)
                .filter(entry -> entry.kind().equals("guide"))
                .orElseThrow(() -> Refusal.notFound("guide.unknown", code));
    }

    Version version(Entry entry, int number) {
        return library.version(entry, number)
                .orElseThrow(() -> Refusal.notFound("guide.unknown-version", entry.code(), number));
    }

    /** The version to begin with: the one asked for, else the one in force, else the first that will be. */
    Version begin(Entry entry, @Nullable Integer asked) {
        if (asked != null) return version(entry, asked);
        return library.inForce(entry, clock.instant())
                .or(() -> waiting(entry))
                .orElseThrow(() -> Refusal.notFound("guide.unknown", entry.code()));
    }

    /** The next version that is not in force yet. */
    Optional<Version> waiting(Entry entry) {
        Instant now = clock.instant();
        return library.versions(entry).stream()
                .map(Library.Listed::version)
                .filter(version -> version.effectiveFrom().isAfter(now))
                .findFirst();
    }

    /** The waiting version, when another one is edited. */
    @Nullable
    Other waitingBeside(Entry entry, Version edited) {
        return waiting(entry)
                .filter(waiting -> waiting.number() != edited.number())
                .map(Editing::other)
                .orElse(null);
    }

    /** The version that is edited, when it is not the one in force. */
    @Nullable
    Other notInForce(Entry entry, Version edited) {
        boolean inForce = library.inForce(entry, clock.instant())
                .filter(version -> version.number() == edited.number())
                .isPresent();
        return inForce ? null : other(edited);
    }

    private static Other other(Version version) {
        return new Other(version.number(), version.effectiveFrom());
    }

    Moved moved(Entry entry, Version seen) {
        Version now = version(entry, entry.newest());
        return new Moved(
                now.number(),
                now.author(),
                now.createdAt(),
                now.effectiveFrom(),
                now.note(),
                ClauseDiff.between(seen.document().clauses(), now.document().clauses()));
    }

    /** Where the form says something else than the source; what cannot be read yet is taken as it was. */
    Map<String, List<Overlay>> overlays(Entry entry, GuideForm form, Version base) {
        Optional<Document> source = library.source(entry);
        if (source.isEmpty()) return Map.of();
        @Nullable Guide drafted = Drafting.of(form, base.guide()).guide();
        Map<String, JsonNode> ours = (drafted == null ? base.guide() : drafted).clauses();
        Map<String, Library.Overlay> known = library.overlays(entry).stream()
                .collect(Collectors.toMap(Library.Overlay::clause, Function.identity(), (a, b) -> b));
        var overlays = new LinkedHashMap<String, List<Overlay>>();
        for (ClauseDiff diff : ClauseDiff.between(source.get().clauses(), ours)) {
            Library.@Nullable Overlay overlay = known.get(diff.clause());
            overlays.computeIfAbsent(Spot.of(diff.clause()).anchor(form), id -> new ArrayList<>())
                    .add(new Overlay(
                            diff,
                            overlay == null ? null : overlay.author(),
                            overlay == null || overlay.note().isEmpty() ? null : overlay.note()));
        }
        return overlays;
    }

    /** The form with what the source says of this clause. */
    GuideForm taken(Entry entry, GuideForm form, String clause) {
        return library.source(entry)
                .map(source -> Spot.of(clause).taken(form, GuideForm.of((Guide) source)))
                .orElse(form);
    }

    /** The page for what was posted, or read. */
    EditPage page(Entry entry, Version base, Posted posted, News news, @Nullable String focus) {
        return new EditPage(
                entry.code(),
                posted.form(),
                base.number(),
                posted.newest(),
                posted.from(),
                posted.note(),
                news,
                overlays(entry, posted.form(), base),
                waitingBeside(entry, base),
                notInForce(entry, base),
                focus,
                Choices.ALL);
    }

    /** The author's changes beside those of the newest version, which is then the one that is edited. */
    EditPage merged(Entry entry, Version base, Posted posted) {
        Drafting drafting = Drafting.of(posted.form(), base.guide());
        if (drafting.guide() == null) return page(entry, base, posted, News.wrong(drafting.faults()), null);
        Version theirs = version(entry, entry.newest());
        ThreeWay merged =
                ThreeWay.of((ObjectNode) Json.tree(base.guide()), (ObjectNode) Json.tree(drafting.guide()), (ObjectNode)
                        Json.tree(theirs.guide()));
        GuideForm form = GuideForm.of(Json.fromTree(merged.tree(), Guide.class));
        Posted again = posted.with(form).with(theirs.number(), theirs.number());
        return page(entry, theirs, again, News.of(new Merged(theirs.number(), merged.both())), null);
    }
}
