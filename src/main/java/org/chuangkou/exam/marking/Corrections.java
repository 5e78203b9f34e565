package org.chuangkou.exam.marking;

import java.util.HashMap;
import java.util.Map;
import org.chuangkou.exam.sitting.Sheet;
import org.jspecify.annotations.Nullable;

/** The corrections of one exam; of several of one question the last counts. */
public record Corrections(Map<Which, Correction> all) {
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        all = Map.copyOf(all);
    }

    /** @param part of a case from 0, -1 for a question of its own or for a case as a whole */
    public record Which(String question, int version, int part) {}

    public Corrections with(Which which, Correction correction) {
        var more = new HashMap<>(all);
        more.put(which, correction);
        return new Corrections(more);
    }

    /** What counts at this place of a paper, null when the bank's key does. */
    public @Nullable Correction at(Sheet.Place place) {
        String question = place.of().question();
        int version = place.of().version();
        Correction own = all.get(new Which(question, version, place.part()));
        return own != null ? own : all.get(new Which(question, version, -1));
    }
}
