package org.chuangkou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedClassesTest {
    @Test
    void what_was_given_by_hand_comes_last_and_so_wins() {
        var again =
                SharedClasses.again(List.of("java", "-Xmx2g", "-jar", "chuangkou.jar"), Path.of("/data/classes.jsa"));
        assertThat(again).startsWith("java").endsWith("-Xmx2g", "-jar", "chuangkou.jar");
        assertThat(again).contains("-XX:SharedArchiveFile=/data/classes.jsa", "-XX:+AutoCreateSharedArchive");
    }
}
