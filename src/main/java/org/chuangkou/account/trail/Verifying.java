package org.chuangkou.account.trail;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Checks the whole chain, entry by entry. */
@Singleton
class Verifying {
    private static final int STRETCH = 1_000;

    private final TrailReading trail;

    Verifying(TrailReading trail) {
        this.trail = trail;
    }

    /** What was found. */
    sealed interface Finding {
        record Empty() implements Finding {}

        /** @param hash the last one; written down elsewhere, it binds all entries up to {@code entries} */
        record Complete(long entries, Instant from, Instant to, String hash) implements Finding {}

        /** @param number the first entry that was changed, removed, added or moved */
        record Broken(long number) implements Finding {}
    }

    Finding verify() {
        var chain = new Chain();
        @Nullable Instant from = null;
        Instant to = Instant.EPOCH;
        while (true) {
            List<Entry> stretch = trail.after(chain.reached().sequence(), STRETCH);
            for (Entry entry : stretch) {
                if (!chain.take(entry))
                    return new Finding.Broken(chain.reached().sequence() + 1);
                if (from == null) from = entry.at();
                to = entry.at();
            }
            if (!stretch.isEmpty()) continue;
            // Read after the entries: what was added meanwhile is walked too, what is missing is missed.
            Head head = trail.head();
            if (head.sequence() > chain.reached().sequence()
                    && !trail.after(chain.reached().sequence(), 1).isEmpty()) continue;
            OptionalLong broken = chain.firstBroken(head);
            if (broken.isPresent()) return new Finding.Broken(broken.getAsLong());
            return from == null ? new Finding.Empty() : new Finding.Complete(head.sequence(), from, to, head.hash());
        }
    }
}
