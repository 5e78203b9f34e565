package org.chuangkou.guide.editing;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.form.Drafting;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Revising;
import org.chuangkou.guide.store.Revising.Revision;
import org.chuangkou.guide.store.Version;
import org.jspecify.annotations.Nullable;

/** Makes a new version of what somebody typed, or says all that stands in the way. */
@Singleton
class Saving {
    private static final int LONGEST_NOTE = 500;
    private static final String RESERVED = "CK-";

    private final Revising revising;
    private final Library library;
    private final Clock clock;

    Saving(Revising revising, Library library, Clock clock) {
        this.revising = revising;
        this.library = library;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** @param changed whether there is a new version */
        record Saved(String code, int version, boolean changed) implements Outcome {
            /** Where one sees what came of it. */
            URI address() {
                String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8);
                return URI.create("/items/" + encoded + "/edit?saved=" + version + (changed ? "" : "&unchanged=true"));
            }
        }

        record Wrong(List<Fault> faults) implements Outcome {}

        /** Taking an item out of use wants to be said twice. */
        record Unconfirmed(String state) implements Outcome {}

        /** Somebody else has written a version meanwhile. */
        record MovedOn(int newest) implements Outcome {}
    }

    /** @param base the version that was edited; null for a new guide */
    Outcome save(Posted posted, @Nullable Version base, Actor actor) {
        Instant now = clock.instant();
        Drafting drafting = Drafting.of(posted.form(), base == null ? null : base.guide());
        var faults = new ArrayList<>(drafting.faults());
        if (base != null && posted.note().isEmpty()) faults.add(Fault.field("note", "editing.note-needed"));
        if (posted.note().length() > LONGEST_NOTE) faults.add(Fault.field("note", "refusal.too-long", LONGEST_NOTE));
        if (base == null && posted.form().text("code").startsWith(RESERVED))
            faults.add(Fault.field("code", "editing.code-reserved", RESERVED));
        if (drafting.guide() != null) faults.addAll(codesTaken(drafting.guide()));
        Instant from = from(posted, base, now, faults);
        Guide guide = drafting.guide();
        if (guide == null || !faults.isEmpty()) return new Outcome.Wrong(faults);
        if (base != null && outOfUse(base.guide(), guide) && !posted.confirmed().equals(guide.state()))
            return new Outcome.Unconfirmed(String.valueOf(guide.state()));
        return switch (revising.revise(guide, posted.newest(), from, posted.note(), actor)) {
            case Revision.Revised revised -> new Outcome.Saved(guide.code(), revised.version(), true);
            case Revision.Unchanged unchanged ->
                new Outcome.Saved(guide.code(), base == null ? unchanged.version() : base.number(), false);
            case Revision.MovedOn moved -> base == null ? taken(guide.code()) : new Outcome.MovedOn(moved.newest());
            case Revision.Taken taken -> taken(taken.code());
        };
    }

    /** Another code of this guide that already leads to another one would silently stay there. */
    private List<Fault> codesTaken(Guide guide) {
        return guide.otherCodes().stream()
                .filter(other -> library.find(other)
                        .filter(entry -> !entry.code().equals(guide.code()))
                        .isPresent())
                .map(other -> Fault.field("otherCodes", "guide.code-taken", other))
                .toList();
    }

    private static Outcome taken(String code) {
        return new Outcome.Wrong(List.of(Fault.field("code", "guide.code-taken", code)));
    }

    private static Instant from(Posted posted, @Nullable Version base, Instant now, List<Fault> faults) {
        try {
            return posted.from().instant(base == null ? now : base.effectiveFrom(), now);
        } catch (Refusal e) {
            faults.addAll(e.faults());
            return now;
        }
    }

    private static boolean outOfUse(Guide before, Guide after) {
        String state = after.state();
        return state != null && !state.equals("在用") && !state.equals(before.state());
    }
}
