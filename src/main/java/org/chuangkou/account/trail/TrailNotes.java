package org.chuangkou.account.trail;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;

/** What auditors themselves leave in the trail. */
@Singleton
class TrailNotes {
    private final Audit audit;

    TrailNotes(Audit audit) {
        this.audit = audit;
    }

    @Atomic
    void exported(TrailFilter filter, Actor actor) {
        Map<String, String> details = new TreeMap<>(Map.of(
                "actor", filter.actor(),
                "action", filter.action(),
                "subject", filter.subject(),
                "from", filter.from(),
                "to", filter.to()));
        details.values().removeIf(String::isEmpty);
        audit.note(actor, "audit.exported", "audit:-", details);
    }
}
