package org.chuangkou.exam.room.step;

import java.util.Set;

/** Something an invigilator may do, to some candidates or to the room. */
interface Step {
    /** What must be said with it, or may be left out. */
    enum Needs {
        /** Candidates named one by one, or all. */
        CANDIDATES,
        /** It may be done to all at once without naming them. */
        ALL,
        REASON,
        MINUTES,
        SEAT
    }

    /** As addresses, the log and message keys call it. */
    String word();

    Set<Needs> needs();

    /** Does it, in the transaction under way, to those of the order for whom it makes sense. */
    Outcome take(Order order);
}
