package org.chuangkou.account.admin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;

/** Lets the first administrator in, by a code that is valid once, for a day, and only while there is none. */
@Singleton
class SettingUp {
    private static final Duration VALID = Duration.ofHours(24);

    private final SetUpRows rows;
    private final Accounts accounts;
    private final Clock clock;

    SettingUp(SetUpRows rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new code, which voids the one before; none when there is an administrator. */
    @Atomic
    Optional<String> begin() {
        if (hasAdmin()) return Optional.empty();
        String code = Ids.secret();
        rows.set(Ids.sha256(code), clock.instant().plus(VALID));
        return Optional.of(code);
    }

    /** Passes when the code opens the set-up, else it is as if there were none. */
    @Atomic
    void check(String code) {
        Instant now = clock.instant();
        boolean valid = rows.hold()
                .filter(row -> row.codeHash().equals(Ids.sha256(code)))
                .filter(row -> row.validUntil().isAfter(now))
                .isPresent();
        if (!valid || hasAdmin()) throw Refusal.notFound("refusal.status.404");
    }

    /** Opens the first account and voids the code. */
    @Atomic
    void finish(String code, String username, String name, String passwordHash, String address) {
        check(code);
        accounts.create(
                new NewAccount(username, name, Set.of(Role.ADMIN), passwordHash, false), new Actor(username, address));
        rows.set("-", clock.instant());
    }

    private boolean hasAdmin() {
        return accounts.search("", Role.ADMIN, new Page.Wanted(0, 1)).total() > 0;
    }
}
