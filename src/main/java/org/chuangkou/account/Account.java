package org.chuangkou.account;

import java.util.Set;

/** An account as others may see it. */
public record Account(String username, String name, Set<Role> roles, boolean enabled, boolean hasPin) {
    public Account {
        roles = Set.copyOf(roles);
    }

    static Account of(AccountRow row) {
        return new Account(row.username(), row.name(), Role.read(row.roles()), row.enabled(), row.pinHash() != null);
    }
}
