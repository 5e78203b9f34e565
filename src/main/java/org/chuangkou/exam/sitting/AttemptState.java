package org.chuangkou.exam.sitting;

import java.util.Locale;

/** Where an attempt stands. */
public enum AttemptState {
    RUNNING,
    /** Handed in by the candidate. */
    SUBMITTED,
    /** Ended by the clock. */
    CLOSED,
    /** Its result may be seen. */
    RELEASED,
    /** It does not count. */
    VOID;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AttemptState called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
