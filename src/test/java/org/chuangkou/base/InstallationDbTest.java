package org.chuangkou.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuangkou.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class InstallationDbTest {
    private final Installation installation;

    InstallationDbTest(Installation installation) {
        this.installation = installation;
    }

    @Test
    void the_last_thing_remembered_under_a_name_counts() {
        assertThat(installation.remembers("a test", "one")).isFalse();
        installation.remember("a test", "one");
        assertThat(installation.remembers("a test", "one")).isTrue();
        installation.remember("a test", "two");
        assertThat(installation.remembers("a test", "one")).isFalse();
        assertThat(installation.remembers("a test", "two")).isTrue();
    }

    @Test
    void a_database_keeps_its_id() {
        assertThat(installation.id()).hasSize(12).isEqualTo(installation.id());
    }
}
