package org.chuangkou.base.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {
    private static final byte[] OLD = new byte[32];
    private static final byte[] NEW = new byte[32];

    static {
        Arrays.fill(NEW, (byte) 7);
    }

    private final Sealing sealing = new Sealing(List.of(NEW, OLD));

    @Test
    void what_is_sealed_opens_for_its_owner_and_never_looks_the_same_twice() {
        String once = sealing.seal("13800003210", "clerk:1:mobile");
        assertThat(once).doesNotContain("1380").isNotEqualTo(sealing.seal("13800003210", "clerk:1:mobile"));
        assertThat(sealing.open(once, "clerk:1:mobile")).isEqualTo("13800003210");
    }

    @Test
    void it_does_not_open_for_another_owner_nor_when_a_byte_was_changed() {
        String sealed = sealing.seal("13800003210", "clerk:1:mobile");
        assertThatThrownBy(() -> sealing.open(sealed, "clerk:2:mobile")).isInstanceOf(IllegalStateException.class);
        char last = sealed.charAt(20) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, 20) + last + sealed.substring(21);
        assertThatThrownBy(() -> sealing.open(changed, "clerk:1:mobile")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_that_was_replaced_still_opens_and_one_that_is_gone_does_not() {
        String earlier = new Sealing(List.of(OLD)).seal("x", "o");
        assertThat(sealing.open(earlier, "o")).isEqualTo("x");
        assertThatThrownBy(() -> new Sealing(List.of(NEW)).open(earlier, "o"))
                .hasMessageContaining("CHUANGKOU_SECRET_KEY");
        assertThatThrownBy(() -> new Sealing(List.of()).seal("x", "o")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void with_a_database_of_ones_own_and_no_key_or_a_bad_one_nothing_starts() {
        var keys = new SealingKeys();
        assertThatThrownBy(() -> keys.sealing(null, "data", false)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> keys.sealing("c2hvcnQ=", "data", false)).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> keys.sealing("*", "data", true)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void the_embedded_server_makes_a_key_that_only_its_owner_reads_and_keeps_it(@TempDir Path data) throws IOException {
        var keys = new SealingKeys();
        String sealed = keys.sealing(null, data.toString(), true).seal("x", "o");
        assertThat(keys.sealing(null, data.toString(), true).open(sealed, "o")).isEqualTo("x");
        Path file = data.resolve("secret.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file).strip())).hasSize(32);
    }
}
