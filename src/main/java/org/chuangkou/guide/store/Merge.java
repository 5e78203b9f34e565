package org.chuangkou.guide.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.ClauseHash;
import org.chuangkou.guide.store.OverlayRows.OverlayRow;
import org.jspecify.annotations.Nullable;

/**
 * What a source says, with the hall's corrections laid over it.
 *
 * @param clauses the result
 * @param caughtUp ids of corrections that the source has come to say itself
 * @param drifted clauses that the hall had corrected and the source has changed since, to something else again: the
 *     correction stays and a person has to look
 */
record Merge(Map<String, JsonNode> clauses, List<String> caughtUp, List<String> drifted) {

    static Merge of(Map<String, JsonNode> source, List<OverlayRow> overlays, Instant at) {
        var clauses = new LinkedHashMap<>(source);
        var caughtUp = new ArrayList<String>();
        var drifted = new ArrayList<String>();
        for (OverlayRow overlay : overlays) {
            String clause = overlay.clause();
            @Nullable JsonNode said = source.get(clause);
            @Nullable JsonNode corrected = overlay.content() == null ? null : Json.parse(overlay.content());
            if (Objects.equals(said, corrected)) {
                caughtUp.add(overlay.id());
                continue;
            }
            @Nullable String hash = said == null ? null : ClauseHash.of(said);
            if (!Objects.equals(hash, overlay.sourceHash())) drifted.add(clause);
            if (overlay.effectiveFrom().isAfter(at)) continue;
            if (corrected == null) clauses.remove(clause);
            else clauses.put(clause, corrected);
        }
        return new Merge(clauses, caughtUp, drifted);
    }
}
