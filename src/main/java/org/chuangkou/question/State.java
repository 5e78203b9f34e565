package org.chuangkou.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a question stands on its way (状态). */
public enum State {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    WITHDRAWN,
    /** Approved, but a clause it cites says something else by now: a comparison, never stored. */
    STALE;

    /** As the contract writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<State> called(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
