package org.chuangkou.account.session;

import java.time.Instant;
import org.chuangkou.account.Account;

/** A session that has not ended. */
public record Session(
        String tokenHash, String id, Account account, Instant expiresAt, Instant lastSeen, boolean locked) {

    /** Whether it opens anything: not while it is locked, nor before its owner has replaced a password given out. */
    public boolean open() {
        return !locked && !account.mustChange();
    }

    Session seen(Instant at) {
        return new Session(tokenHash, id, account, expiresAt, at, locked);
    }

    Session shut() {
        return new Session(tokenHash, id, account, expiresAt, lastSeen, true);
    }
}
