package org.chuangkou.account;

import java.time.Instant;

/** An open or locked session. */
record Session(String tokenHash, String id, Account account, Instant expiresAt, Instant lastSeen, boolean locked) {}
