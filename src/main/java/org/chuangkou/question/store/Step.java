package org.chuangkou.question.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.question.State;
import org.jspecify.annotations.Nullable;

/** What is done to a question on its way; each is kept with who, when and why. */
public enum Step {
    /** A new question. */
    CREATED(Set.of(), State.DRAFT, false),
    /** Another wording: it has to be reviewed again. */
    EDITED(Set.of(), State.DRAFT, false),
    /** Came, or came anew, from a file or with the product. */
    TAKEN_IN(Set.of(), State.DRAFT, false),
    /** The same words, tied to a clause besides: nothing to review, the question stays where it is. */
    CITED(Set.of(), null, false),
    /** That taken back by who did it. */
    UNCITED(Set.of(), null, false),
    SUBMIT(Set.of(State.DRAFT), State.IN_REVIEW, false),
    APPROVE(Set.of(State.IN_REVIEW), State.APPROVED, false),
    /** Sent back to its author. */
    RETURN(Set.of(State.IN_REVIEW), State.DRAFT, true),
    WITHDRAW(Set.of(State.DRAFT, State.IN_REVIEW, State.APPROVED, State.STALE), State.WITHDRAWN, true),
    RESTORE(Set.of(State.WITHDRAWN), State.DRAFT, false),
    /** The clause has changed, somebody has looked, and the question is still right. */
    CONFIRM(Set.of(State.STALE), State.APPROVED, false),
    /** A remark; nothing else happens. */
    COMMENT(Set.of(State.DRAFT, State.IN_REVIEW, State.APPROVED, State.STALE, State.WITHDRAWN), null, true);

    private final Set<State> from;
    private final @Nullable State to;
    private final boolean reasoned;

    Step(Set<State> from, @Nullable State to, boolean reasoned) {
        this.from = from;
        this.to = to;
        this.reasoned = reasoned;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A step that somebody can take, by its word. */
    public static Optional<Step> called(String word) {
        return Arrays.stream(values())
                .filter(step -> !step.from.isEmpty() && step.word().equals(word))
                .findFirst();
    }

    /** Whether it can be taken there. */
    public boolean fits(State state) {
        return from.contains(state);
    }

    /** Whether it must be said why. */
    public boolean reasoned() {
        return reasoned;
    }

    State after(State state) {
        return to == null ? state : to;
    }
}
