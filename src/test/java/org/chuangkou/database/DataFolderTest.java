package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path home;

    @Test
    void aFolderIsMadeAndHeldOnce() {
        Path folder = home.resolve("a/b");
        try (DataFolder held = DataFolder.hold(folder)) {
            assertThat(held.path()).isDirectory();
            assertThatThrownBy(() -> DataFolder.hold(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aFolderThatWasReleasedCanBeHeldAgain() {
        DataFolder.hold(home).close();
        DataFolder.hold(home).close();
    }

    @Test
    void anotherNameOfTheSameFolderIsTheSameFolder() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link"), Files.createDirectory(home.resolve("folder")));
        try (DataFolder held = DataFolder.hold(link)) {
            assertThat(held.path()).isEqualTo(home.resolve("folder").toRealPath());
        }
    }
}
