package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.0.11",
                "8.0.33-0ubuntu0.22.04.2",
                "9.1.0",
                "10.6.0-MariaDB",
                "11.4.5-MariaDB-log",
                "5.5.5-10.11.6-MariaDB"
            })
    void aNewEnoughServerSuffices(String version) {
        assertThat(ServerVersion.parse(version).suffices()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.7.44", "5.5.5-10.5.23-MariaDB-1:10.5.23", "10.5.8-MariaDB", "5.5.68-MariaDB"})
    void anOldOneDoesNot(String version) {
        assertThat(ServerVersion.parse(version).suffices()).isFalse();
    }
}
