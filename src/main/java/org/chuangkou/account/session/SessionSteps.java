package org.chuangkou.account.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.account.Account;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Audit;
import org.chuangkou.account.session.LastSeenRows.SeenRow;
import org.chuangkou.account.session.SessionRows.SessionRow;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;

/** The transactions of a session's life. */
@Singleton
public class SessionSteps {
    static final Duration LIFE = Duration.ofHours(12);

    private final SessionRows sessions;
    private final LastSeenRows lastSeen;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    SessionSteps(SessionRows sessions, LastSeenRows lastSeen, Accounts accounts, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.lastSeen = lastSeen;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return when it will end whatever happens */
    @Atomic
    Instant open(String token, Account account, String address, String agent) {
        Instant now = clock.instant();
        Instant end = now.plus(LIFE);
        sessions.insert(new SessionRow(
                Ids.sha256(token),
                Ids.next(now),
                account.username(),
                now,
                end,
                now,
                false,
                0,
                address,
                agent.substring(0, Math.min(255, agent.length()))));
        note(account.username(), address, "session.opened");
        return end;
    }

    /** Two reads without a transaction around them: thousands who begin an exam are looked up in one second. */
    Optional<Session> find(String tokenHash, Instant now) {
        return sessions.find(tokenHash)
                .filter(row -> row.expiresAt().isAfter(now))
                .flatMap(row -> accounts.find(row.username())
                        .filter(Account::enabled)
                        .map(account -> new Session(
                                row.tokenHash(), row.id(), account, row.expiresAt(), row.lastSeen(), row.locked())));
    }

    @Atomic
    public List<OwnSession> of(String username) {
        return sessions.of(username, clock.instant()).stream()
                .map(OwnSession::of)
                .toList();
    }

    /** Locks an idle session. */
    @Atomic
    Session lockIdle(Session session) {
        if (sessions.lock(session.tokenHash()) > 0) note(session.account().username(), "-", "session.idle");
        return session.shut();
    }

    /** Locks the session at its owner's wish. */
    @Atomic
    void lock(String tokenHash, Actor actor) {
        if (sessions.lock(tokenHash) > 0) note(actor.username(), actor.address(), "session.locked");
    }

    /** Ends the session, whoever it belongs to. */
    @Atomic
    void end(String tokenHash, String address) {
        Optional<SessionRow> row = sessions.find(tokenHash);
        if (row.isPresent() && sessions.delete(tokenHash) > 0) note(row.get().username(), address, "session.closed");
    }

    /** @return whether the account had such a session */
    @Atomic
    boolean endOne(String username, String id, Actor actor) {
        if (sessions.deleteOne(id, username) == 0) return false;
        audit.note(actor, "session.closed", "account:" + username);
        return true;
    }

    /** @param kept id of a session that goes on, or an empty text */
    @Atomic
    public void endAll(String username, String kept, Actor actor) {
        if (sessions.deleteOf(username, kept) > 0) audit.note(actor, "session.closed-all", "account:" + username);
    }

    @Atomic
    void seen(List<SeenRow> rows) {
        lastSeen.touch(rows);
    }

    @Atomic
    int sweep(Instant now) {
        return sessions.deleteExpired(now);
    }

    private void note(String username, String address, String action) {
        audit.note(new Actor(username, address), action, "account:" + username);
    }
}
