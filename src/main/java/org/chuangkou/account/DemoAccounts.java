package org.chuangkou.account;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.AccountRows.AccountRow;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Seed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accounts of a first start with the embedded server; their one password is given or printed, never a default. */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class DemoAccounts implements Seed {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final AccountRows accounts;
    private final PasswordHashes passwords;
    private final Clock clock;
    private final @Nullable String given;

    DemoAccounts(
            AccountRows accounts,
            PasswordHashes passwords,
            Clock clock,
            @Nullable @Value("${chuangkou.demo.password}") String given) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.given = given;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Atomic
    public void sow() {
        if (accounts.count() > 0) return;
        String password = given == null ? Ids.secret().substring(0, 12) : given;
        String hash = passwords.hash(password);
        names().forEach((username, who) -> accounts.insert(new AccountRow(
                username, who.name(), hash, null, Role.write(who.roles()), true, clock.instant(), false)));
        LOG.info("演示账号 Demo accounts: {}", String.join(" ", names().keySet()));
        if (given == null) LOG.info("演示密码 Demo password: {}", password);
        else LOG.info("演示密码 Demo password: CHUANGKOU_DEMO_PASSWORD");
    }

    private record Who(String name, Set<Role> roles) {}

    private static Map<String, Who> names() {
        var names = new LinkedHashMap<String, Who>();
        names.put("clerk", new Who("林小满", Set.of(Role.CLERK)));
        names.put("clerk2", new Who("周予安", Set.of(Role.CLERK)));
        names.put("trainer", new Who("沈清和", Set.of(Role.TRAINER, Role.CLERK)));
        names.put("trainer2", new Who("许知行", Set.of(Role.TRAINER)));
        names.put("examiner", new Who("顾言之", Set.of(Role.EXAMINER)));
        names.put("examiner2", new Who("宋以宁", Set.of(Role.EXAMINER)));
        names.put("manager", new Who("秦若谷", Set.of(Role.MANAGER)));
        names.put("admin", new Who("系统管理员", Set.of(Role.ADMIN)));
        names.put("auditor", new Who("审计员", Set.of(Role.AUDITOR)));
        names.put("system", new Who("办件系统", Set.of(Role.SYSTEM)));
        return names;
    }
}
