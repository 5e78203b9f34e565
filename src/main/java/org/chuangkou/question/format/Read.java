package org.chuangkou.question.format;

import java.util.List;
import org.chuangkou.base.Refusal.Fault;

/** What became of one question of a file. */
public sealed interface Read {

    record Good(Found found) implements Read {}

    /** @param faults at least one; each says where it stands */
    record Bad(Spot spot, List<Fault> faults) implements Read {
        public Bad {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) throw new IllegalArgumentException("a bad question has a fault");
        }

        public static Bad at(Spot spot, String key, Object... args) {
            return new Bad(spot, List.of(spot.fault(key, args)));
        }
    }
}
