package org.chuangkou.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.SigningIn.Outcome;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;

/** The transactions of a sign-in. */
@Singleton
class SignInSteps {
    static final Duration SESSION = Duration.ofHours(12);

    private final AccountRows accounts;
    private final SessionRows sessions;
    private final Audit audit;
    private final Clock clock;

    SignInSteps(AccountRows accounts, SessionRows sessions, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @Atomic
    Optional<AccountRow> find(String username) {
        return accounts.find(username);
    }

    /** Until when nobody gets in under this name, if there were too many failures. */
    @Atomic
    Optional<Instant> lockedUntil(String username, Instant now) {
        return accounts.failedAt(username, now.minus(SigningIn.WINDOW), SigningIn.TRIES).stream()
                .skip(SigningIn.TRIES - 1)
                .findFirst()
                .map(oldest -> oldest.plus(SigningIn.WINDOW));
    }

    @Atomic
    Outcome refuse(Actor actor, Instant until) {
        audit.note(actor, "session.refused-locked", "account:" + actor.username());
        return new Outcome.Locked(until);
    }

    @Atomic
    Outcome fail(Actor actor) {
        Instant now = clock.instant();
        accounts.insertFailure(Ids.next(now), actor.username(), now);
        audit.note(actor, "session.refused", "account:" + actor.username());
        int failures = accounts.failures(actor.username(), now.minus(SigningIn.WINDOW));
        return new Outcome.Wrong(Math.max(0, SigningIn.TRIES - failures));
    }

    @Atomic
    Outcome open(AccountRow account, Actor actor, String agent) {
        Instant now = clock.instant();
        String token = Ids.secret();
        Instant expiresAt = now.plus(SESSION);
        accounts.forgetFailures(account.username());
        sessions.insert(new SessionRow(
                Ids.sha256(token),
                Ids.next(now),
                account.username(),
                now,
                expiresAt,
                now,
                false,
                0,
                actor.address(),
                agent.substring(0, Math.min(255, agent.length()))));
        audit.note(actor, "session.opened", "account:" + account.username(), Map.of());
        return new Outcome.Opened(token, expiresAt, Account.of(account));
    }
}
