package org.chuangkou.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;

/** The transactions of a session's life. */
@Singleton
class SessionSteps {
    private final SessionRows sessions;
    private final AccountRows accounts;
    private final Audit audit;

    SessionSteps(SessionRows sessions, AccountRows accounts, Audit audit) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Atomic
    Optional<Session> find(String tokenHash, Instant now) {
        return sessions.find(tokenHash)
                .filter(row -> row.expiresAt().isAfter(now))
                .flatMap(row -> accounts.find(row.username())
                        .filter(AccountRow::enabled)
                        .map(account -> new Session(
                                row.tokenHash(),
                                row.id(),
                                Account.of(account),
                                row.expiresAt(),
                                row.lastSeen(),
                                row.locked())));
    }

    @Atomic
    Session lock(Session session) {
        sessions.lock(session.tokenHash());
        return new Session(
                session.tokenHash(), session.id(), session.account(), session.expiresAt(), session.lastSeen(), true);
    }

    @Atomic
    Session touch(Session session, Instant now) {
        sessions.touch(session.tokenHash(), now);
        return new Session(session.tokenHash(), session.id(), session.account(), session.expiresAt(), now, false);
    }

    @Atomic
    void end(String tokenHash, Actor actor) {
        if (sessions.delete(tokenHash) > 0) audit.note(actor, "session.closed", "account:" + actor.username());
    }

    @Atomic
    void endAll(String username, Actor actor) {
        sessions.deleteOf(username);
        audit.note(actor, "session.closed-all", "account:" + username);
    }
}
