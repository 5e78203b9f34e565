package org.chuangkou.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chuangkou.account.secret.Usernames;
import org.chuangkou.base.Refusal.Fault;

/** What holds for every account. */
final class AccountRules {
    private AccountRules() {}

    static List<Fault> faults(String username, String name, Set<Role> roles) {
        var faults = new ArrayList<Fault>();
        if (!Usernames.right(username) || !Usernames.normal(username).equals(username))
            faults.add(Fault.field("username", "account.username"));
        if (name.isBlank()) faults.add(Fault.field("name", "refusal.missing"));
        if (name.codePointCount(0, name.length()) > 128) faults.add(Fault.field("name", "refusal.too-long", 128));
        if (roles.isEmpty()) faults.add(Fault.field("roles", "account.no-role"));
        if (roles.contains(Role.ADMIN) && roles.contains(Role.AUDITOR))
            faults.add(Fault.field("roles", "account.separate-powers"));
        return faults;
    }
}
