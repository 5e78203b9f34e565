package org.chuangkou.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.base.Actor;

/** Accounts for people who are taken in by another room, in that room's transaction. */
@Singleton
public class NewAccounts {
    private final AccountRows rows;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    NewAccounts(AccountRows rows, Passwords passwords, Audit audit, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Slow on purpose: never inside a transaction. */
    public String hash(String password) {
        return passwords.hash(password);
    }

    /** Hashes many, two at a time. */
    public List<String> hashAll(List<String> all) {
        return all.parallelStream().map(passwords::hash).toList();
    }

    /** Accounts by user name, those of these names that there are; at most 1,000 at a time. */
    @Transactional(readOnly = true)
    public Map<String, Account> all(Collection<String> usernames) {
        if (usernames.isEmpty()) return Map.of();
        return rows.existing(usernames).stream()
                .flatMap(name -> rows.find(name).stream())
                .map(Account::of)
                .collect(Collectors.toMap(Account::username, Function.identity()));
    }

    @Transactional
    public void create(String username, String name, Set<Role> roles, String passwordHash, Actor actor) {
        rows.insert(new AccountRow(username, name, passwordHash, null, Role.write(roles), true, clock.instant()));
        audit.note(actor, "account.created", "account:" + username, Map.of("name", name, "roles", Role.write(roles)));
    }

    @Transactional
    public void change(String username, String name, Set<Role> roles, Actor actor) {
        AccountRow row = rows.find(username).orElseThrow();
        rows.update(username, name, row.passwordHash(), row.pinHash(), Role.write(roles), row.enabled());
        audit.note(actor, "account.changed", "account:" + username, Map.of("name", name, "roles", Role.write(roles)));
    }
}
