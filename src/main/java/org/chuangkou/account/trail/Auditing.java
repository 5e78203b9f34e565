package org.chuangkou.account.trail;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.outbox.Consumer;
import org.chuangkou.fact.Audited;
import org.chuangkou.fact.NumberedFact;

/** Writes what was noted into the trail, each entry chained to the one before. */
@Singleton
class Auditing implements Consumer {
    private final EntryRows entries;
    private final HeadRows heads;

    Auditing(EntryRows entries, HeadRows heads) {
        this.entries = entries;
        this.heads = heads;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void consume(List<NumberedFact> facts) {
        var fresh = new ArrayList<Entry>();
        Head head = heads.find().orElseThrow();
        for (NumberedFact numbered : facts) {
            if (!(numbered.fact() instanceof Audited fact)) continue;
            Entry entry = Entry.after(head, fact);
            fresh.add(entry);
            head = Head.at(entry);
        }
        if (fresh.isEmpty()) return;
        entries.insertAll(fresh);
        heads.move(head.id(), head.sequence(), head.hash());
    }
}
