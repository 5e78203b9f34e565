package org.chuangkou.account;

import java.util.Set;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.account.secret.Usernames;

/**
 * An account to be opened.
 *
 * @param username in its normal form ({@link Usernames})
 * @param passwordHash from {@link PasswordHashes}, taken outside the transaction
 * @param mustChange whether the owner has to choose a password of their own at the first sign-in
 */
public record NewAccount(String username, String name, Set<Role> roles, String passwordHash, boolean mustChange) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
