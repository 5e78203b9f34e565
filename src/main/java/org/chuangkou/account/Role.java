package org.chuangkou.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person (or the case-handling system) may be; several at once. */
public enum Role {
    CLERK,
    TRAINER,
    EXAMINER,
    MANAGER,
    ADMIN,
    AUDITOR,
    SYSTEM;

    /**
     * A registered hall terminal, which nobody signs in to: read and print only. Routes that it may read are {@link
     * ForReaders}.
     */
    public static final String TERMINAL = "TERMINAL";

    static String write(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    static Set<Role> read(String roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(" "))
                .filter(r -> !r.isEmpty())
                .map(Role::valueOf)
                .forEach(set::add);
        return set;
    }
}
