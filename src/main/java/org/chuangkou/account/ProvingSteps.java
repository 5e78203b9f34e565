package org.chuangkou.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chuangkou.account.AccountRows.AccountRow;
import org.chuangkou.account.Proving.Proof;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Ids;

/** The transactions of {@link Proving}. */
@Singleton
class ProvingSteps {
    private final AccountRows accounts;
    private final FailureRows failures;
    private final Audit audit;
    private final Clock clock;

    ProvingSteps(AccountRows accounts, FailureRows failures, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param shut until when, where there were too many failures, @param account empty where there is none by that name */
    record Asked(Optional<Instant> shut, Optional<AccountRow> account) {}

    /** Who is to be asked for a password. */
    @Atomic
    Asked ask(String username, Instant now) {
        return new Asked(shutUntil(username, now), accounts.find(username));
    }

    /** Until when nobody is asked for this name's password, if there were too many failures. */
    @Atomic
    Optional<Instant> shutUntil(String username, Instant now) {
        return recent(username, now).stream()
                .skip(Proving.TRIES - 1)
                .findFirst()
                .map(oldest -> oldest.plus(Proving.WINDOW));
    }

    @Atomic
    List<String> shut(Collection<String> usernames, Instant now) {
        return Batches.of(usernames).stream()
                .flatMap(some -> failures.often(some, now.minus(Proving.WINDOW), Proving.TRIES).stream())
                .toList();
    }

    /**
     * @param actor the account, or nobody when there is none by that name: then what was typed is not written down,
     *     since it may be a password in the wrong field
     */
    @Atomic
    Proof fail(String username, Actor actor) {
        Instant now = clock.instant();
        failures.insert(Ids.next(now), username, now);
        audit.note(actor, "password.wrong", "account:" + actor.username());
        int left = Proving.TRIES - recent(username, now).size();
        if (left == 0) audit.note(actor, "password.shut", "account:" + actor.username());
        return new Proof.Wrong(Math.max(0, left));
    }

    @Atomic
    Proof accept(AccountRow account, Instant now) {
        Optional<Instant> shut = shutUntil(account.username(), now);
        if (shut.isPresent()) return new Proof.Shut(shut.get());
        failures.forget(account.username());
        return new Proof.Right(Account.of(account));
    }

    /** Clears the failures of a name. @return whether there were any */
    @Atomic
    boolean forgive(String username) {
        return failures.forget(username) > 0;
    }

    /** Forgets failures that count no more. */
    @Atomic
    int sweep(Instant now) {
        return failures.deleteBefore(now.minus(Duration.ofDays(1)));
    }

    private List<Instant> recent(String username, Instant now) {
        return failures.since(username, now.minus(Proving.WINDOW), Proving.TRIES);
    }
}
