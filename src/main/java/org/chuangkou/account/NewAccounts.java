package org.chuangkou.account;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chuangkou.base.Actor;

/** Accounts for people who are taken in by another room, in that room's transaction. */
@Singleton
public class NewAccounts {
    private final AccountRows rows;
    private final Accounts accounts;
    private final Granting granting;
    private final PasswordHashes hashes;

    NewAccounts(AccountRows rows, Accounts accounts, Granting granting, PasswordHashes hashes) {
        this.rows = rows;
        this.accounts = accounts;
        this.granting = granting;
        this.hashes = hashes;
    }

    /** Slow on purpose: never inside a transaction. */
    public String hash(String password) {
        return hashes.hash(password);
    }

    /** Hashes many, two at a time. */
    public List<String> hashAll(List<String> passwords) {
        return hashes.hashAll(passwords);
    }

    /** Accounts by user name, those of these names that there are; at most 1,000 at a time. */
    @Transactional(readOnly = true)
    public Map<String, Account> all(Collection<String> usernames) {
        if (usernames.isEmpty()) return Map.of();
        return rows.all(Set.copyOf(usernames)).stream()
                .map(Account::of)
                .collect(toMap(Account::username, Function.identity()));
    }

    @Transactional
    public void create(String username, String name, Set<Role> roles, String passwordHash, Actor actor) {
        accounts.create(new NewAccount(username, name, roles, passwordHash, false), actor);
    }

    @Transactional
    public void change(String username, String name, Set<Role> roles, Actor actor) {
        accounts.rename(username, name, actor);
        granting.grant(username, roles, actor);
    }
}
