package org.chuangkou;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The loaded classes of one run, kept by the JVM in a file of the data folder and mapped at the next start: that halves
 * the time to the first answer. The JVM does it only by an option, and a jar cannot carry options; so the process of
 * {@code java -jar} replaces itself, under the same process id, by one that has them. Where that is not possible
 * everything goes on as it is, only slower.
 */
final class SharedClasses {
    private static final String MARK = "-Dchuangkou.classes=shared";
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private SharedClasses() {}

    /** Does not return where it works. Called by the launcher of the jar, before anything else is loaded. */
    static void startAgain() {
        try {
            if (Files.isReadable(COMMAND_LINE)) {
                List<String> command = List.of(Files.readString(COMMAND_LINE).split("\0"));
                if (command.stream().noneMatch(SharedClasses::choosesItself))
                    execute(again(command, archive(System.getenv())));
            }
        } catch (IOException | RuntimeException e) {
            // A slower start is a start. If a setting was wrong, the start itself will say so.
            LoggerFactory.getLogger(SharedClasses.class).debug("This start goes without shared classes", e);
        }
    }

    /**
     * The same call with our options before all others, so that those given by hand win. The JVM makes the file at the end
     * of a run that found none that fits this jar and this Java.
     */
    static List<String> again(List<String> command, Path archive) {
        var again = new ArrayList<String>();
        again.add(command.getFirst());
        again.add("-XX:+AutoCreateSharedArchive");
        again.add("-XX:SharedArchiveFile=" + archive);
        again.add("-Xlog:cds*=off");
        again.add("-Xlog:aot*=off");
        again.add("-Xmx512m");
        again.add("--sun-misc-unsafe-memory-access=allow");
        again.add(MARK);
        again.addAll(command.subList(1, command.size()));
        return again;
    }

    private static Path archive(Map<String, String> environment) throws IOException {
        Path data =
                Path.of(Variable.CHUANGKOU_DATA.in(environment).orElse("data")).toAbsolutePath();
        Files.createDirectories(data);
        return data.resolve("classes.jsa");
    }

    private static boolean choosesItself(String argument) {
        return Stream.of(MARK, "-XX:SharedArchiveFile", "-XX:ArchiveClassesAtExit", "-XX:AOT", "-Xshare")
                .anyMatch(argument::startsWith);
    }

    private static void execute(List<String> command) {
        Linker linker = Linker.nativeLinker();
        MethodHandle execv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment arguments = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (int i = 0; i < command.size(); i++)
                arguments.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command.get(i)));
            int failed = (int) execv.invokeExact(arena.allocateFrom(java), arguments);
            LoggerFactory.getLogger(SharedClasses.class).debug("execv returned {}", failed);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
