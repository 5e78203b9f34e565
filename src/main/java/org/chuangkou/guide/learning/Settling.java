package org.chuangkou.guide.learning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Revising;
import org.chuangkou.guide.store.Revising.Revision;

/** A trainer's yes or no to a proposed everyday name. Yes is a new version of the guide like any other correction of the hall. */
@Singleton
class Settling {
    /** Kept with the version, for all readers alike. */
    private static final String NOTE = "窗口常用的说法";

    private final OpenedRows rows;
    private final Library library;
    private final Revising revising;
    private final Clock clock;

    Settling(OpenedRows rows, Library library, Revising revising, Clock clock) {
        this.rows = rows;
        this.library = library;
        this.revising = revising;
        this.clock = clock;
    }

    /** @throws Refusal when somebody else is writing the guide just now */
    @Atomic
    public void accept(String words, String code, Actor actor) {
        Instant now = clock.instant();
        Library.Entry entry = library.find(code).orElseThrow(() -> Refusal.notFound("guide.unknown", code));
        Guide guide = library.inForce(entry, now)
                .filter(version -> version.document() instanceof Guide)
                .orElseThrow(() -> Refusal.notFound("guide.unknown", code))
                .guide();
        List<String> names = new ArrayList<>(guide.everydayNames());
        if (SaidWords.of(words).isEmpty()) throw Refusal.invalid("learning.no-name");
        if (!names.contains(words)) names.add(words);
        Guide called = named(guide, names);
        if (revising.revise(called, entry.newest(), now, NOTE, actor) instanceof Revision.MovedOn)
            throw Refusal.conflict("learning.moved-on");
        rows.settle(words, code, true, actor.username(), now);
    }

    @Atomic
    public void dismiss(String words, String code, Actor actor) {
        rows.settle(words, code, false, actor.username(), clock.instant());
    }

    private static Guide named(Guide guide, List<String> everydayNames) {
        ObjectNode tree = (ObjectNode) Json.tree(guide);
        tree.set("everydayNames", Json.tree(everydayNames));
        return Json.fromTree(tree, Guide.class);
    }
}
