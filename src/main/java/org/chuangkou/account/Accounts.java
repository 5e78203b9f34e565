package org.chuangkou.account;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chuangkou.account.AccountRows.AccountRow;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The accounts, for every room of the house. Each method joins the transaction that is under way, so that a room can
 * open accounts together with what it keeps about the same people; none begins again by itself after a lost race,
 * because what came before it in the transaction would be gone.
 */
@Singleton
public class Accounts {
    private final AccountRows rows;
    private final Audit audit;
    private final Clock clock;

    Accounts(AccountRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Account> find(String username) {
        return rows.find(username).map(Account::of);
    }

    /** Accounts by user name, those of these names that there are. */
    @Transactional(readOnly = true)
    public Map<String, Account> all(Collection<String> usernames) {
        return called(usernames).map(Account::of).collect(toMap(Account::username, a -> a));
    }

    /** Names of people by user name; who has no account is not in it. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> usernames) {
        return called(usernames).collect(toMap(AccountRow::username, AccountRow::name));
    }

    private Stream<AccountRow> called(Collection<String> usernames) {
        return Batches.of(Set.copyOf(usernames)).stream().flatMap(some -> rows.all(some).stream());
    }

    /** The person's name, or the user name itself where there is no such account (any more). */
    @Transactional(readOnly = true)
    public String nameOf(String username) {
        return rows.find(username).map(AccountRow::name).orElse(username);
    }

    /** Which of these names have an account. */
    @Transactional(readOnly = true)
    public Set<String> existing(Collection<String> usernames) {
        return called(usernames).map(AccountRow::username).collect(toSet());
    }

    /** Accounts by user name. @param text part of a user name or a name, empty for all. @param role null for all */
    @Transactional(readOnly = true)
    public Page<Account> search(String text, @Nullable Role role, Page.Wanted wanted) {
        String like = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String having = role == null ? "%" : holding(role);
        var found = rows.search(like, having, wanted.offset(), wanted.size());
        return new Page<>(rows.count(like, having), wanted.page(), wanted.size(), found).map(Account::of);
    }

    /** What is wrong with an account to be opened, field by field; empty when it can be. */
    @Transactional(readOnly = true)
    public List<Fault> faults(NewAccount account) {
        List<Fault> faults = AccountRules.faults(account.username(), account.name(), account.roles());
        if (rows.find(account.username()).isPresent()) faults.add(Fault.field("username", "account.exists"));
        return faults;
    }

    /** Opens an account; refused with the faults of its fields. */
    @Transactional
    public Account create(NewAccount account, Actor actor) {
        List<Fault> faults = faults(account);
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        rows.insert(row(account));
        note(account, actor);
        return find(account.username()).orElseThrow();
    }

    /** Opens many at once, at most 1,000, in one batch; whoever calls has looked for {@link #faults} before. */
    @Transactional
    public void createAll(List<NewAccount> accounts, Actor actor) {
        for (NewAccount account : accounts) {
            List<Fault> faults = AccountRules.faults(account.username(), account.name(), account.roles());
            if (!faults.isEmpty()) throw Refusal.invalid(faults);
        }
        if (accounts.isEmpty()) return;
        rows.insertAll(accounts.stream().map(this::row).toList());
        accounts.forEach(account -> note(account, actor));
    }

    /** Gives the account another name, if it has not that one already. @return whether it is new */
    @Transactional
    public boolean rename(String username, String name, Actor actor) {
        AccountRow row = rows.find(username).orElseThrow(() -> Refusal.notFound("account.unknown"));
        if (row.name().equals(name)) return false;
        List<Fault> faults = AccountRules.faults(username, name, Role.read(row.roles()));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        rows.revise(username, name, row.roles());
        audit.note(actor, "account.renamed", "account:" + username, Map.of("before", row.name(), "after", name));
        return true;
    }

    static String holding(Role role) {
        return "% " + role.name() + " %";
    }

    private AccountRow row(NewAccount account) {
        return new AccountRow(
                account.username(),
                account.name().strip(),
                account.passwordHash(),
                null,
                Role.write(account.roles()),
                true,
                clock.instant(),
                account.mustChange());
    }

    private void note(NewAccount account, Actor actor) {
        audit.note(
                actor,
                "account.created",
                "account:" + account.username(),
                Map.of("name", account.name(), "roles", Role.write(account.roles())));
    }
}
