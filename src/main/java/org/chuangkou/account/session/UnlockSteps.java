package org.chuangkou.account.session;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.chuangkou.account.Audit;
import org.chuangkou.account.session.Locking.Outcome;
import org.chuangkou.account.session.SessionRows.SessionRow;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;

/** The transactions of an unlocking. */
@Singleton
class UnlockSteps {
    private final SessionRows sessions;
    private final Audit audit;

    UnlockSteps(SessionRows sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Whether a secret may be checked. */
    sealed interface Attempt {
        /** @param left how many more after this one */
        record Granted(int left) implements Attempt {}

        record Settled(Outcome outcome) implements Attempt {}
    }

    /** Takes a try before anything is checked, so that guesses sent at once share the five. */
    @Atomic
    Attempt takeTry(String tokenHash, Actor actor) {
        boolean taken = sessions.takeTry(tokenHash, Locking.TRIES) > 0;
        Optional<SessionRow> row = sessions.find(tokenHash);
        if (row.isEmpty()) return new Attempt.Settled(new Outcome.Ended());
        if (taken) return new Attempt.Granted(Locking.TRIES - row.get().wrongPins());
        if (!row.get().locked()) return new Attempt.Settled(new Outcome.Unlocked());
        end(tokenHash, actor);
        return new Attempt.Settled(new Outcome.Ended());
    }

    @Atomic
    Outcome wrong(String tokenHash, Actor actor, int left) {
        audit.note(actor, "pin.wrong", "account:" + actor.username());
        if (left > 0) return new Outcome.Wrong(left);
        end(tokenHash, actor);
        return new Outcome.Ended();
    }

    @Atomic
    void unlock(String tokenHash, Actor actor, Instant now) {
        sessions.unlock(tokenHash, now);
        audit.note(actor, "session.unlocked", "account:" + actor.username());
    }

    private void end(String tokenHash, Actor actor) {
        if (sessions.delete(tokenHash) > 0) audit.note(actor, "session.ended", "account:" + actor.username());
    }
}
