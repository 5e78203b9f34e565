package org.chuangkou.account.session;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.chuangkou.account.Account;
import org.chuangkou.account.Proving;
import org.chuangkou.account.Proving.Proof;
import org.chuangkou.base.Ids;

/** Opens sessions. */
@Singleton
class SigningIn {
    private final Proving proving;
    private final SessionSteps steps;

    SigningIn(Proving proving, SessionSteps steps) {
        this.proving = proving;
        this.steps = steps;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** @param token the session's secret, shown only here */
        record Opened(String token, Instant expiresAt, Account account) implements Outcome {}

        record Wrong(int triesLeft) implements Outcome {}

        record Shut(Proof.Shut until) implements Outcome {}
    }

    Outcome signIn(String username, String password, String address, String agent) {
        return switch (proving.prove(username, password, address)) {
            case Proof.Right(var account) -> open(account, address, agent);
            case Proof.Wrong(var left) -> new Outcome.Wrong(left);
            case Proof.Shut shut -> new Outcome.Shut(shut);
        };
    }

    private Outcome open(Account account, String address, String agent) {
        String token = Ids.secret();
        Instant expiresAt = steps.open(token, account, address, agent);
        return new Outcome.Opened(token, expiresAt, account);
    }
}
