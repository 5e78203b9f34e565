package org.chuangkou.guide.store;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.ClauseHash;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.OverlayRows.OverlayRow;
import org.jspecify.annotations.Nullable;

/** Keeps, clause by clause, where the hall's guide differs from what its source says. */
@Singleton
class Overlays {
    private final OverlayRows rows;

    Overlays(OverlayRows rows) {
        this.rows = rows;
    }

    /** Makes the overlays those that lead from {@code source} to {@code ours}. @return the clauses newly overlaid */
    List<String> keep(Guide source, Guide ours, Instant from, String note, Actor actor, Instant now) {
        Map<String, JsonNode> said = source.clauses();
        Map<String, JsonNode> wanted = ours.clauses();
        Map<String, OverlayRow> active = new HashMap<>();
        rows.active(List.of(ours.code())).forEach(row -> active.put(row.clause(), row));
        Set<String> clauses = new LinkedHashSet<>(said.keySet());
        clauses.addAll(wanted.keySet());
        clauses.addAll(active.keySet());

        var added = new ArrayList<OverlayRow>();
        var replaced = new ArrayList<String>();
        var withdrawn = new ArrayList<String>();
        for (String clause : clauses) {
            @Nullable JsonNode theirs = said.get(clause);
            @Nullable JsonNode mine = wanted.get(clause);
            @Nullable OverlayRow old = active.get(clause);
            @Nullable String content = mine == null ? null : Json.write(mine);
            if (Objects.equals(theirs, mine)) {
                if (old != null) withdrawn.add(old.id());
                continue;
            }
            if (old != null && Objects.equals(old.content(), content)) continue;
            if (old != null) replaced.add(old.id());
            String hash = theirs == null ? null : ClauseHash.of(theirs);
            added.add(new OverlayRow(
                    Ids.next(now), ours.code(), clause, content, hash, from, actor.username(), note, now, null, null));
        }
        if (!replaced.isEmpty()) rows.end(replaced, now, "replaced");
        if (!withdrawn.isEmpty()) rows.end(withdrawn, now, "withdrawn");
        if (!added.isEmpty()) rows.insert(added);
        return added.stream().map(OverlayRow::clause).toList();
    }
}
