package org.chuangkou.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.chuangkou.account.AccountRows.AccountRow;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.account.secret.Usernames;
import org.chuangkou.base.Actor;

/**
 * Asks somebody for their password, wherever that is done: five wrong ones under one name in a quarter of an hour shut
 * the name for the rest of that time. Counted by name, never by address, since a classroom shares one.
 */
@Singleton
public class Proving {
    public static final int TRIES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /**
     * One more than are hashed at once. All others wait here, before anything is asked of the database: a thousand who sign in at one
     * instant would otherwise stand before its connections, and answers being saved behind them.
     */
    private final Semaphore turns = new Semaphore(PasswordHashes.AT_ONCE + 1, true);

    private final ProvingSteps steps;
    private final PasswordHashes hashes;
    private final Clock clock;

    Proving(ProvingSteps steps, PasswordHashes hashes, Clock clock) {
        this.steps = steps;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Proof {
        record Right(Account account) implements Proof {}

        /** Unknown name, wrong password or an account out of use: not told apart. */
        record Wrong(int triesLeft) implements Proof {}

        /** Not even asked: too many failures. */
        record Shut(Instant until) implements Proof {
            /** For {@code Retry-After}. */
            public long seconds(Instant now) {
                return Math.max(1, Duration.between(now, until).toSeconds() + 1);
            }

            /** As people say it, rounded up. */
            public long minutes(Instant now) {
                return (seconds(now) + 59) / 60;
            }
        }
    }

    /**
     * The password is checked outside any transaction, so that a slow hash holds no connection. Failures are counted
     * before and after: of a hundred guesses sent at once only the first few can count.
     *
     * @param username as typed
     */
    public Proof prove(String username, String password, String address) {
        String name = Usernames.normal(username);
        if (name.length() > 64 || password.length() > 1024) return new Proof.Wrong(TRIES);
        turns.acquireUninterruptibly();
        try {
            return inTurn(name, password, address);
        } finally {
            turns.release();
        }
    }

    private Proof inTurn(String name, String password, String address) {
        ProvingSteps.Asked asked = steps.ask(name, clock.instant());
        if (asked.shut().isPresent()) return new Proof.Shut(asked.shut().get());
        Optional<AccountRow> row = asked.account();
        boolean right =
                hashes.matches(password, row.map(AccountRow::passwordHash).orElse(null));
        if (row.isEmpty()) return steps.fail(name, new Actor("-", address));
        if (!right || !row.get().enabled()) return steps.fail(name, new Actor(name, address));
        return steps.accept(row.get(), clock.instant());
    }

    /** Until when this name is shut, if it is. */
    public Optional<Instant> shutUntil(String username) {
        return steps.shutUntil(username, clock.instant());
    }

    /** Which of these names are shut. */
    public Set<String> shut(Collection<String> usernames) {
        return Set.copyOf(steps.shut(usernames, clock.instant()));
    }

    /** Clears away some of the failures that count no more. @return how many */
    public int sweep() {
        return steps.sweep(clock.instant());
    }
}
