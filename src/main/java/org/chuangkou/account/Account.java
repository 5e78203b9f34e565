package org.chuangkou.account;

import java.util.Set;
import org.chuangkou.account.AccountRows.AccountRow;

/**
 * An account as others may see it.
 *
 * @param mustChange whether its password was given out by somebody else, so that it opens nothing but the page on which
 *     its owner chooses a new one
 */
public record Account(
        String username, String name, Set<Role> roles, boolean enabled, boolean hasPin, boolean mustChange) {
    public Account {
        roles = Set.copyOf(roles);
    }

    static Account of(AccountRow row) {
        return new Account(
                row.username(),
                row.name(),
                Role.read(row.roles()),
                row.enabled(),
                row.pinHash() != null,
                row.mustChange());
    }
}
