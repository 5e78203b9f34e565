package org.chuangkou.account.admin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Granting;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.account.session.SigningOut;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/** What an administrator does with accounts. Whatever takes something away also ends what is open because of it. */
@Singleton
class ManagingAccounts {
    private final AccountSteps steps;
    private final Accounts accounts;
    private final Granting granting;
    private final PasswordHashes hashes;
    private final SigningOut signingOut;

    ManagingAccounts(
            AccountSteps steps, Accounts accounts, Granting granting, PasswordHashes hashes, SigningOut signingOut) {
        this.steps = steps;
        this.accounts = accounts;
        this.granting = granting;
        this.hashes = hashes;
        this.signingOut = signingOut;
    }

    /** A password that its owner has to replace, shown once. */
    record GivenPassword(String username, String password) {}

    GivenPassword create(String username, String name, Set<Role> roles, Actor actor) {
        List<Fault> faults = accounts.faults(new NewAccount(username, name, roles, "", true));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        String password = OneTimePassword.next();
        steps.create(new NewAccount(username, name, roles, hashes.hash(password), true), actor);
        return new GivenPassword(username, password);
    }

    /** Gives out a new password and ends all sessions; one's own is changed on one's own page. */
    GivenPassword resetPassword(String username, Actor actor) {
        if (username.equals(actor.username())) throw Refusal.conflict("account.own-password");
        String password = OneTimePassword.next();
        steps.resetPassword(username, hashes.hash(password), actor);
        signingOut.lookAgain(username);
        return new GivenPassword(username, password);
    }

    void rename(String username, String name, Actor actor) {
        steps.rename(username, name.strip(), actor);
        signingOut.lookAgain(username);
    }

    void grant(String username, Set<Role> roles, Actor actor) {
        granting.grant(username, roles, actor);
        signingOut.lookAgain(username);
    }

    void disable(String username, Actor actor) {
        granting.disable(username, actor);
        signingOut.endAll(username, actor);
    }

    void enable(String username, Actor actor) {
        granting.enable(username, actor);
    }

    void endSessions(String username, Actor actor) {
        existing(username);
        signingOut.endAll(username, actor);
    }

    void forgive(String username, Actor actor) {
        existing(username);
        steps.forgive(username, actor);
    }

    private void existing(String username) {
        if (accounts.find(username).isEmpty()) throw Refusal.notFound("account.unknown");
    }
}
