package org.chuangkou.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernamesTest {

    @Test
    void what_looks_the_same_is_the_same() {
        assertThat(Usernames.normal("　Ｌｉｎ．０１ ")).isEqualTo("Lin.01");
        assertThat(Usernames.normal("clerk")).isNotEqualTo(Usernames.normal("Clerk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "lin.xiaoman", "lin_xiao-man@hall", "林小满", "𠮷野家"})
    void letters_digits_and_four_signs_make_a_name(String name) {
        assertThat(Usernames.right(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "-", "@_", "a b", "a/b", "terminal:1", "a\u0000", "a\u200b", "<b>", "a+b"})
    void anything_else_does_not(String name) {
        assertThat(Usernames.right(name)).isFalse();
    }

    @Property
    void a_normal_name_is_normal_already(@ForAll String typed) {
        String once = Usernames.normal(typed);
        assertThat(Usernames.normal(once)).isEqualTo(once);
    }
}
