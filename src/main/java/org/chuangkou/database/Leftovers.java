package org.chuangkou.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes of an earlier start that was killed. They are stopped, not adopted: so there is one way in which a server
 * runs, with the settings of this version, and it costs a fraction of a second.
 *
 * <p>Only whoever holds the data folder may call this, or it would stop another's server.
 */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /** Ends all that work on files in this folder (the server, or a half-done installation), and waits for their end. */
    static void stop(Path folder, Duration patience) {
        List<ProcessHandle> left = workingOn(folder);
        for (ProcessHandle process : left) {
            LOG.info("Stopping process {}, left by an earlier start", process.pid());
            process.destroy();
        }
        if (!left.isEmpty() && !Waiting.until(() -> workingOn(folder).isEmpty(), patience)) {
            // What was committed is on disk: a server that does not end may be killed.
            workingOn(folder).forEach(ProcessHandle::destroyForcibly);
            Waiting.until(() -> workingOn(folder).isEmpty(), patience);
        }
    }

    static List<ProcessHandle> workingOn(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksOn(process.info(), folder))
                .toList();
    }

    /** A process that has ended but was never waited for has no arguments any more, so it does not count. */
    private static boolean worksOn(ProcessHandle.Info process, Path folder) {
        String files = "--datadir=" + folder + folder.getFileSystem().getSeparator();
        return process.arguments().isPresent()
                ? Stream.of(process.arguments().get()).anyMatch(argument -> argument.startsWith(files))
                // Windows does not tell arguments: there the program's own place has to do.
                : process.command()
                        .map(Path::of)
                        .filter(command -> command.startsWith(folder))
                        .isPresent();
    }
}
