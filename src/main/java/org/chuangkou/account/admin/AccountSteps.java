package org.chuangkou.account.admin;

import jakarta.inject.Singleton;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Keys;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.session.SigningOut;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;

/** The transactions of {@link ManagingAccounts}. */
@Singleton
class AccountSteps {
    private final Accounts accounts;
    private final Keys keys;
    private final SigningOut signingOut;

    AccountSteps(Accounts accounts, Keys keys, SigningOut signingOut) {
        this.accounts = accounts;
        this.keys = keys;
        this.signingOut = signingOut;
    }

    @Atomic
    void create(NewAccount account, Actor actor) {
        accounts.create(account, actor);
    }

    @Atomic
    void rename(String username, String name, Actor actor) {
        accounts.rename(username, name, actor);
    }

    @Atomic
    void resetPassword(String username, String hash, Actor actor) {
        if (accounts.find(username).isEmpty()) throw Refusal.notFound("account.unknown");
        keys.resetPassword(username, hash, actor);
        signingOut.endAll(username, actor);
    }

    @Atomic
    void forgive(String username, Actor actor) {
        keys.forgive(username, actor);
    }
}
