package org.chuangkou.search.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chuangkou.search.Entry;
import org.chuangkou.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed amid updates and rebuilds; what it said was done must be there afterwards. */
class KillTest {

    private static final int ROUNDS = 4;

    @Test
    void after_a_kill_the_index_stands_where_it_stood_or_one_step_further(@TempDir Path folder) throws Exception {
        long acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged = killAfter(folder, 6 + 5 * round);
            try (LocalSearchIndex index = LocalSearchIndex.open(folder)) {
                assertThat(index.health().ready()).isTrue();
                long stands = index.checkpoint();
                assertThat(stands).isBetween(acknowledged, acknowledged + 1);
                assertThat(index.size()).isEqualTo(2);
                assertThat(index.search(SearchRequest.of("登记", 2)).hits())
                        .extracting(hit -> hit.title().text())
                        .containsOnly("登记" + stands);
            }
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS);
    }

    /** Lets another process work until it has said so often that a step is done. @return the last step it said */
    private static long killAfter(Path folder, int steps) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = -1;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            for (int i = 0; line != null; i++, line = said.readLine()) {
                last = Long.parseLong(line);
                if (i == steps) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    /** Changes an index for ever, saying each step when it is done. */
    static final class Worker {

        private Worker() {}

        public static void main(String[] arguments) {
            LocalSearchIndex index = LocalSearchIndex.open(Path.of(arguments[0]));
            for (long step = index.checkpoint() + 1; ; step++) {
                List<Entry> entries = List.of(Entry.of("a", "登记" + step), Entry.of("b", "登记" + step));
                if (!index.health().ready() || step % 3 == 0) {
                    index.rebuild(entries.stream(), step, done -> {});
                } else {
                    index.update(entries, List.of("none"), step);
                }
                System.out.println(step);
            }
        }
    }
}
