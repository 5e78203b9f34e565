package org.chuangkou.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.AccountRows.AccountRow;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/**
 * Gives and takes what an account may do. Powers are separate: nobody is administrator and auditor at once, nobody
 * changes their own roles, and there is always an administrator left.
 */
@Singleton
public class Granting {
    private final AccountRows rows;
    private final Audit audit;

    Granting(AccountRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Atomic
    public void grant(String username, Set<Role> roles, Actor actor) {
        List<AccountRow> admins = rows.holdHolders(Accounts.holding(Role.ADMIN));
        AccountRow row = existing(username);
        Set<Role> before = Role.read(row.roles());
        if (before.equals(roles)) return;
        if (username.equals(actor.username())) throw Refusal.conflict("account.own-roles");
        List<Fault> faults = AccountRules.faults(username, row.name(), roles);
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        if (!roles.contains(Role.ADMIN)) keepAnother(admins, username);
        rows.revise(username, row.name(), Role.write(roles));
        audit.note(
                actor,
                "account.roles",
                "account:" + username,
                Map.of("before", Role.write(before), "after", Role.write(roles)));
    }

    /** Puts the account out of use; nobody does that to themselves. */
    @Atomic
    public void disable(String username, Actor actor) {
        List<AccountRow> admins = rows.holdHolders(Accounts.holding(Role.ADMIN));
        if (!existing(username).enabled()) return;
        if (username.equals(actor.username())) throw Refusal.conflict("account.own-use");
        keepAnother(admins, username);
        rows.enable(username, false);
        audit.note(actor, "account.disabled", "account:" + username);
    }

    @Atomic
    public void enable(String username, Actor actor) {
        if (existing(username).enabled()) return;
        rows.enable(username, true);
        audit.note(actor, "account.enabled", "account:" + username);
    }

    private AccountRow existing(String username) {
        return rows.hold(username).orElseThrow(() -> Refusal.notFound("account.unknown"));
    }

    private static void keepAnother(List<AccountRow> admins, String username) {
        if (admins.size() == 1 && admins.getFirst().username().equals(username))
            throw Refusal.conflict("account.last-admin");
    }
}
