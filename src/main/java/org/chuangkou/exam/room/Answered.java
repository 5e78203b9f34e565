package org.chuangkou.exam.room;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.presence.Presence;

/** How much each has answered. Of five hundred candidates only those are counted anew who have saved since the last time. */
@Singleton
class Answered {
    private final Attempts attempts;

    Answered(Attempts attempts) {
        this.attempts = attempts;
    }

    /** @param saves when it was counted */
    record Count(int answered, int saves, String state) {}

    /** @param before what is known already, by attempt; what is not there is counted */
    Map<String, Count> count(List<Attempt> some, Map<String, Presence> presences, Map<String, Count> before) {
        var counts = new HashMap<String, Count>();
        var unknown = new ArrayList<Attempt>();
        for (Attempt attempt : some) {
            Count known = before.get(attempt.id());
            boolean same = known != null
                    && known.saves() == saves(presences, attempt)
                    && known.state().equals(attempt.state().word());
            if (same && known != null) counts.put(attempt.id(), known);
            else unknown.add(attempt);
        }
        for (List<Attempt> part : Batches.of(unknown)) {
            Map<String, Integer> found =
                    attempts.answered(part.stream().map(Attempt::id).toList());
            for (Attempt attempt : part)
                counts.put(
                        attempt.id(),
                        new Count(
                                found.getOrDefault(attempt.id(), 0),
                                saves(presences, attempt),
                                attempt.state().word()));
        }
        return counts;
    }

    private static int saves(Map<String, Presence> presences, Attempt attempt) {
        Presence presence = presences.get(attempt.candidate());
        return presence == null ? 0 : presence.saves();
    }
}
