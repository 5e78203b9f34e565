package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ServerCommandTest {
    private static final Path LIBRARIES = Path.of("/libs");

    @TempDir
    Path programs;

    @Test
    void setsidMakesASessionAndKeepsTheProcess() throws IOException {
        assertThat(ServerCommand.ownSession(System.getenv("PATH"), LIBRARIES)).containsExactly("setsid");
        assertOwnSession(ServerCommand.ownSession(System.getenv("PATH"), LIBRARIES));
    }

    @Test
    void perlDoesSoWhereThereIsNoSetsid() throws IOException {
        Path perl = Path.of("/usr/bin/perl");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(perl), "no Perl here");
        Files.createSymbolicLink(programs.resolve("perl"), perl);

        List<String> command = ServerCommand.ownSession(programs.toString(), LIBRARIES);

        assertThat(command).startsWith("perl");
        assertOwnSession(command);
    }

    @Test
    void withoutEitherTheServerStartsAllTheSame() {
        assertThat(ServerCommand.ownSession(programs.toString(), LIBRARIES)).isEmpty();
    }

    /** The sixth word of a process's stat line is its session. */
    private static void assertOwnSession(List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("cat", "/proc/self/stat"));
        Process process = new ProcessBuilder(command).start();
        String stat = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(stat).startsWith(process.pid() + " ");
        assertThat(stat.split(" ")[5]).isEqualTo(Long.toString(process.pid()));
    }
}
