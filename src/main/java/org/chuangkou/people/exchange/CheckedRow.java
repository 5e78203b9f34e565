package org.chuangkou.people.exchange;

import java.util.List;
import java.util.Set;
import org.chuangkou.account.Account;
import org.chuangkou.account.Role;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.people.clerk.ClerkData;
import org.jspecify.annotations.Nullable;

/**
 * A row that has been looked at.
 *
 * @param clerk what is to be written, unless the row is rejected
 * @param before the clerk as it is now, null for a new one
 * @param account the clerk's account, null for a new one
 */
record CheckedRow(
        ClerkData clerk,
        @Nullable ClerkData before,
        @Nullable Account account,
        Set<Role> roles,
        List<Remark> remarks) {
    CheckedRow {
        roles = Set.copyOf(roles);
        remarks = List.copyOf(remarks);
    }

    boolean rejected() {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
    }
}
