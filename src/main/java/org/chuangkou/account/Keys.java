package org.chuangkou.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.chuangkou.account.AccountRows.AccountRow;
import org.chuangkou.base.Actor;
import org.jspecify.annotations.Nullable;

/** Passwords and PINs of accounts: only their hashes come in here. Each method joins the transaction under way. */
@Singleton
public class Keys {
    private final AccountRows rows;
    private final ProvingSteps proving;
    private final Audit audit;

    Keys(AccountRows rows, ProvingSteps proving, Audit audit) {
        this.rows = rows;
        this.proving = proving;
        this.audit = audit;
    }

    /** Hash of the password in use, to see whether a new one is the old one. */
    @Transactional(readOnly = true)
    public Optional<String> password(String username) {
        return rows.find(username).map(AccountRow::passwordHash);
    }

    @Transactional(readOnly = true)
    public Optional<String> pin(String username) {
        return rows.find(username).map(AccountRow::pinHash);
    }

    /** The owner has chosen a password. */
    @Transactional
    public void choosePassword(String username, String hash, Actor actor) {
        rows.setPassword(username, hash, false);
        audit.note(actor, "password.changed", "account:" + username);
    }

    /** Somebody else gave out a password, which its owner has to replace; failures so far count no more. */
    @Transactional
    public void resetPassword(String username, String hash, Actor actor) {
        rows.setPassword(username, hash, true);
        proving.forgive(username);
        audit.note(actor, "password.reset", "account:" + username);
    }

    /** @param hash null removes the PIN */
    @Transactional
    public void setPin(String username, @Nullable String hash, Actor actor) {
        rows.setPin(username, hash);
        if (hash == null) audit.note(actor, "pin.removed", "account:" + username);
        else audit.note(actor, "pin.set", "account:" + username);
    }

    /** Lets somebody try again who has failed too often. */
    @Transactional
    public void forgive(String username, Actor actor) {
        if (proving.forgive(username)) audit.note(actor, "password.forgiven", "account:" + username);
    }
}
