package org.chuangkou.people.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.Role;
import org.chuangkou.base.Message;
import org.jspecify.annotations.Nullable;

/**
 * Roles as people write them in a table, several with a space, comma or slash between.
 *
 * @param wrong what is none, or none that a table may give: administrators, auditors and systems are made by hand
 */
record RoleWords(Set<Role> roles, List<Message> wrong) {
    private static final Set<Role> BY_HAND = EnumSet.of(Role.ADMIN, Role.AUDITOR, Role.SYSTEM);
    private static final Map<String, Role> WORDS = Map.ofEntries(
            Map.entry("窗口办事员", Role.CLERK),
            Map.entry("办事员", Role.CLERK),
            Map.entry("学员", Role.CLERK),
            Map.entry("培训师", Role.TRAINER),
            Map.entry("教员", Role.TRAINER),
            Map.entry("讲师", Role.TRAINER),
            Map.entry("考评员", Role.EXAMINER),
            Map.entry("考官", Role.EXAMINER),
            Map.entry("管理者", Role.MANAGER),
            Map.entry("主管", Role.MANAGER),
            Map.entry("窗口主管", Role.MANAGER),
            Map.entry("管理员", Role.ADMIN),
            Map.entry("系统管理员", Role.ADMIN),
            Map.entry("审计员", Role.AUDITOR),
            Map.entry("办件系统", Role.SYSTEM));

    RoleWords {
        roles = Set.copyOf(roles);
        wrong = List.copyOf(wrong);
    }

    static RoleWords read(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        var wrong = new ArrayList<Message>();
        Arrays.stream(text.split("[\\s,，;；、/／|]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    Role role = role(word);
                    if (role == null) wrong.add(Message.of("clerk-import.role-unknown", word));
                    else if (BY_HAND.contains(role)) wrong.add(Message.of("clerk-import.role-by-hand", word));
                    else roles.add(role);
                });
        if (roles.isEmpty() && wrong.isEmpty()) wrong.add(Message.of("refusal.missing"));
        return new RoleWords(roles, wrong);
    }

    /** These roles, and of the account's present ones those that a table neither gives nor takes. */
    static Set<Role> over(Set<Role> present, Set<Role> imported) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(imported);
        present.stream().filter(BY_HAND::contains).forEach(all::add);
        return all;
    }

    private static @Nullable Role role(String word) {
        for (Role role : Role.values()) if (role.name().equals(word.toUpperCase(Locale.ROOT))) return role;
        return WORDS.get(word);
    }
}
