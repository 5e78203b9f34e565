package org.chuangkou.account.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.chuangkou.account.Keys;
import org.chuangkou.account.Proving;
import org.chuangkou.account.Proving.Proof;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.account.session.UnlockSteps.Attempt;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;

/**
 * Locks a session while its owner is away from the desk, and opens it again for the PIN, or for the password where
 * there is no PIN. Five wrong ones end it.
 */
@Singleton
class Locking {
    static final int TRIES = 5;

    private final Sessions sessions;
    private final SessionSteps steps;
    private final UnlockSteps unlocks;
    private final Keys keys;
    private final PasswordHashes hashes;
    private final Proving proving;
    private final Clock clock;

    Locking(
            Sessions sessions,
            SessionSteps steps,
            UnlockSteps unlocks,
            Keys keys,
            PasswordHashes hashes,
            Proving proving,
            Clock clock) {
        this.sessions = sessions;
        this.steps = steps;
        this.unlocks = unlocks;
        this.keys = keys;
        this.hashes = hashes;
        this.proving = proving;
        this.clock = clock;
    }

    /** What came of an attempt to unlock. */
    sealed interface Outcome {
        record Unlocked() implements Outcome {}

        record Wrong(int triesLeft) implements Outcome {}

        /** The session is no more. */
        record Ended() implements Outcome {}

        /** The password is not even asked: too many failures under this name. */
        record Shut(Proof.Shut until) implements Outcome {}
    }

    void lock(String token, Actor actor) {
        String hash = Ids.sha256(token);
        steps.lock(hash, actor);
        sessions.forget(hash);
    }

    /** The locked session of this token, if there is one. */
    Optional<Session> locked(String token) {
        return sessions.find(token, true).filter(Session::locked);
    }

    Outcome unlock(Session session, String secret, String address) {
        String hash = session.tokenHash();
        Actor actor = new Actor(session.account().username(), address);
        Outcome outcome = switch (unlocks.takeTry(hash, actor)) {
            case Attempt.Granted(int left) -> check(hash, secret, actor, left);
            case Attempt.Settled(var settled) -> settled;
        };
        sessions.forget(hash);
        return outcome;
    }

    private Outcome check(String hash, String secret, Actor actor, int left) {
        Optional<String> pin = keys.pin(actor.username());
        if (pin.isEmpty()) {
            Proof proof = proving.prove(actor.username(), secret, actor.address());
            if (proof instanceof Proof.Shut shut) return new Outcome.Shut(shut);
            if (proof instanceof Proof.Wrong) return unlocks.wrong(hash, actor, left);
        } else if (secret.length() > 8 || !hashes.matches(secret, pin.get())) return unlocks.wrong(hash, actor, left);
        unlocks.unlock(hash, actor, clock.instant());
        return new Outcome.Unlocked();
    }
}
