package org.chuangkou.account.admin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.Account;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Proving;
import org.chuangkou.account.Role;
import org.chuangkou.account.admin.ManagingAccounts.GivenPassword;
import org.chuangkou.account.session.SigningOut;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Message;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** What the pages of accounts show. */
@Singleton
class AccountViews {
    private static final int SIZE = 50;
    private static final Set<String> DONE = Set.of("name", "roles", "disable", "enable", "end-sessions", "forgive");

    private final Accounts accounts;
    private final Proving proving;
    private final SigningOut signingOut;

    AccountViews(Accounts accounts, Proving proving, SigningOut signingOut) {
        this.accounts = accounts;
        this.proving = proving;
        this.signingOut = signingOut;
    }

    record Line(String username, String name, List<Role> roles, boolean enabled, boolean mustChange) {
        static Line of(Account account) {
            return new Line(
                    account.username(),
                    account.name(),
                    account.roles().stream().sorted().toList(),
                    account.enabled(),
                    account.mustChange());
        }
    }

    record Listed(String q, String role, List<String> allRoles, Page<Line> found) {}

    record Blank(Map<String, String> form, List<String> allRoles, List<Fault> errors) {}

    record One(
            Line account,
            boolean self,
            List<String> allRoles,
            int sessions,
            @Nullable Instant shutUntil,
            @Nullable String done,
            @Nullable Message problem,
            List<Fault> errors) {}

    View list(String q, String role, int page) {
        Role wanted = roles().contains(role) ? Role.valueOf(role) : null;
        var found = accounts.search(q, wanted, new Page.Wanted(page, SIZE));
        return new View("account/accounts", new Listed(q, role, roles(), found.map(Line::of)));
    }

    View blank(Map<String, String> form, List<Fault> errors) {
        return new View("account/new-account", new Blank(form, roles(), errors));
    }

    View given(GivenPassword given) {
        return new View("account/given-password", given);
    }

    /** @param refusal of what was just tried */
    View one(String username, Actor viewer, @Nullable String done, @Nullable Refusal refusal) {
        Account account = accounts.find(username).orElseThrow(() -> Refusal.notFound("account.unknown"));
        return new View(
                "account/account",
                new One(
                        Line.of(account),
                        username.equals(viewer.username()),
                        roles(),
                        signingOut.open(username),
                        proving.shutUntil(username).orElse(null),
                        done != null && DONE.contains(done) ? done : null,
                        refusal == null || !refusal.faults().isEmpty() ? null : refusal.reason(),
                        refusal == null ? List.of() : refusal.faults()));
    }

    private static List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }
}
