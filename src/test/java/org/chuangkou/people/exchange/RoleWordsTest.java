package org.chuangkou.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chuangkou.account.Role;
import org.chuangkou.base.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"CLERK TRAINER", "窗口办事员、培训师", "学员，教员", "clerk/trainer", "办事员；讲师", "CLERK,TRAINER", "学员 / 教员"})
    void several_roles_are_read_with_any_sign_between(String text) {
        assertThat(RoleWords.read(text))
                .isEqualTo(new RoleWords(Set.of(Role.CLERK, Role.TRAINER), java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "管理员", "审计员", "SYSTEM"})
    void separate_powers_are_never_given_by_a_table(String text) {
        assertThat(RoleWords.read("考官 " + text).wrong()).containsExactly(Message.of("clerk-import.role-by-hand", text));
    }

    @Test
    void an_unknown_word_is_named_and_nothing_at_all_is_missing() {
        assertThat(RoleWords.read("考官、厨师").wrong()).containsExactly(Message.of("clerk-import.role-unknown", "厨师"));
        assertThat(RoleWords.read(" ").wrong()).containsExactly(Message.of("refusal.missing"));
    }

    @Test
    void an_import_takes_no_power_away_that_it_could_not_give() {
        assertThat(RoleWords.over(Set.of(Role.ADMIN, Role.TRAINER), Set.of(Role.CLERK)))
                .containsExactlyInAnyOrder(Role.ADMIN, Role.CLERK);
    }
}
