package org.chuangkou;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.context.exceptions.DependencyInjectionException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuangkou.database.StartRefused;
import org.chuangkou.database.StartRefused.Reason;
import org.flywaydb.core.api.FlywayException;

/** Turns whatever stopped a start into the one sentence that says what to do. */
final class StartProblem {
    private static final Pattern UNREADABLE = Pattern.compile("Error resolving property value.*");

    private StartProblem() {}

    /**
     * Looks for a cause that somebody outside can mend.
     *
     * @return empty when there is none: then it is a fault of ours and wants its stack trace
     */
    static Optional<StartRefused> causedOutside(Throwable failure, Settings settings) {
        return first(failure, StartRefused.class)
                .or(() -> first(failure, BindException.class).map(settings.listening()::refusal))
                .or(() -> first(failure, SQLException.class)
                        .map(e -> new StartRefused(e, Reason.DATABASE_REFUSED, String.valueOf(e.getMessage()))))
                .or(() -> first(failure, FlywayException.class)
                        .map(e -> new StartRefused(e, Reason.TABLES_DIFFER, String.valueOf(e.getMessage()))))
                .or(() -> unreadableProperty(failure))
                .or(() -> first(failure, ConfigurationException.class)
                        .map(e -> new StartRefused(e, Reason.BAD_CONFIGURATION, String.valueOf(e.getMessage()))));
    }

    /** Says it in Chinese and in English, one line each. */
    static void say(StartRefused refused) {
        PrintStream err = readable();
        err.println(refused.sentence(Locale.ROOT));
        err.println(refused.sentence(Locale.ENGLISH));
        err.flush();
    }

    /** Micronaut has no type for it, only a line in the middle of a long message. */
    private static Optional<StartRefused> unreadableProperty(Throwable failure) {
        return first(failure, DependencyInjectionException.class)
                .map(e -> UNREADABLE.matcher(String.valueOf(e.getMessage())))
                .filter(Matcher::find)
                .map(line -> new StartRefused(failure, Reason.BAD_CONFIGURATION, line.group()));
    }

    private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Under a locale without Chinese, as in most containers, Java would print question marks. */
    private static PrintStream readable() {
        return System.err.charset().newEncoder().canEncode('窗')
                ? System.err
                : new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }
}
