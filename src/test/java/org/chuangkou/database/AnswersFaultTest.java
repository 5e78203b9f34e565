package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may happen to an exam while a thousand answers are being saved, on one data folder: each answer that was acknowledged is there
 * afterwards, once. {@code -Dchuangkou.faults=20} does each twenty times instead of twice.
 */
@EmbeddedOnly
class AnswersFaultTest {
    private static final int TIMES = Integer.getInteger("chuangkou.faults", 2);
    private static final int SAVES = 1_000;
    /** A database that dies more often than this in ten minutes is given up, see {@link Deaths}. */
    private static final int IN_A_ROW = 5;

    private static final Map<String, String> DEMO = Map.of("CHUANGKOU_DEMO_PASSWORD", SavingCandidates.PASSWORD);

    @TempDir
    static Path data;

    private final Random random = new Random(20261122);

    @BeforeAll
    static void lendSoftware() throws IOException {
        ServiceProcess.lendSoftware(data);
    }

    @Test
    void a_service_that_is_killed_has_lost_and_doubled_nothing() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            SavingCandidates candidates;
            try (ServiceProcess service = ServiceProcess.start(data, DEMO)) {
                candidates = new SavingCandidates(service.answers());
                candidates.save(SAVES, random.nextInt(SAVES), service::kill);
            }
            try (ServiceProcess next = ServiceProcess.start(data, DEMO)) {
                candidates.compare(next.answers(), next.database());
            }
        }
    }

    @Test
    void a_database_that_is_killed_has_lost_and_doubled_nothing_and_saving_goes_on() throws Exception {
        for (int done = 0; done < TIMES; done += IN_A_ROW)
            try (ServiceProcess service = ServiceProcess.start(data, DEMO)) {
                for (int i = done; i < Math.min(TIMES, done + IN_A_ROW); i++) killDatabase(service);
            }
    }

    private void killDatabase(ServiceProcess service) throws Exception {
        var candidates = new SavingCandidates(service.answers());
        ProcessHandle database = service.databases().getFirst();
        candidates.save(SAVES, random.nextInt(SAVES), database::destroyForcibly);
        assertThat(Waiting.until(
                        () -> !service.databases().isEmpty()
                                && !service.databases().contains(database)
                                && candidates.saves(),
                        Duration.ofSeconds(60)))
                .isTrue();
        candidates.compare(service.answers(), service.database());
    }

    @Test
    void a_database_that_is_away_for_a_while_is_waited_for() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(data, DEMO)) {
            URI address = service.answers();
            var candidates = new SavingCandidates(address);
            String database = String.valueOf(service.databases().getFirst().pid());
            candidates.save(SAVES, SAVES / 2, () -> {
                signal("STOP", database);
                Waiting.until(() -> false, Duration.ofSeconds(30));
                signal("CONT", database);
            });
            assertThat(Waiting.until(candidates::saves, Duration.ofSeconds(60))).isTrue();
            candidates.compare(address, service.database());
        }
    }

    /** The database ends itself when it finds no room to undo something, and the service with it: what counts is what is there after. */
    @Test
    void on_a_full_disk_nothing_is_acknowledged_that_is_not_kept(@TempDir Path mount) throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=600m", "tmpfs", mount.toString()), "may mount");
        Path folder = lent(mount.resolve("data"));
        Path filler = mount.resolve("filler");
        try {
            SavingCandidates candidates;
            try (ServiceProcess service = ServiceProcess.start(folder, DEMO)) {
                candidates = new SavingCandidates(service.answers());
                candidates.save(
                        SAVES, SAVES / 2, () -> run("dd", "if=/dev/zero", "of=" + filler, "bs=1M", "status=none"));
            }
            Files.deleteIfExists(filler);
            try (ServiceProcess next = ServiceProcess.start(folder, DEMO)) {
                candidates.compare(next.answers(), next.database());
            }
        } finally {
            Files.deleteIfExists(filler);
            run("umount", "-l", mount.toString());
        }
    }

    private static Path lent(Path folder) throws IOException {
        ServiceProcess.lendSoftware(folder);
        return folder;
    }

    private static void signal(String name, String process) {
        assertThat(run("kill", "-" + name, process)).isTrue();
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
