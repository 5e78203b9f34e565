package org.chuangkou.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chuangkou.base.Actor;

/** Opens sessions. Five failures of one account in a quarter of an hour shut it for the rest of that time. */
@Singleton
public class SigningIn {
    static final int TRIES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final SignInSteps steps;
    private final Passwords passwords;
    private final Clock clock;

    SigningIn(SignInSteps steps, Passwords passwords, Clock clock) {
        this.steps = steps;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param token the session's secret, shown only here */
        record Opened(String token, Instant expiresAt, Account account) implements Outcome {}

        /** Unknown name, wrong password or an account out of use: not told apart. */
        record Wrong(int triesLeft) implements Outcome {}

        record Locked(Instant until) implements Outcome {}
    }

    /** The password is checked outside any transaction, so that a slow hash holds no connection. */
    public Outcome signIn(String username, String password, String address, String agent) {
        String name = username.strip();
        if (name.length() > 64 || password.length() > 1024) return new Outcome.Wrong(TRIES);
        var actor = new Actor(name, address);
        Optional<Instant> lockedUntil = steps.lockedUntil(name, clock.instant());
        if (lockedUntil.isPresent()) return steps.refuse(actor, lockedUntil.get());
        Optional<AccountRow> row = steps.find(name);
        boolean right =
                passwords.matches(password, row.map(AccountRow::passwordHash).orElse(null));
        if (row.isEmpty() || !right || !row.get().enabled()) return steps.fail(actor);
        return steps.open(row.get(), actor, agent);
    }
}
