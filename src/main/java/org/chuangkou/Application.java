package org.chuangkou;

import java.net.URI;
import java.util.Optional;
import org.chuangkou.database.StartRefused;
import org.chuangkou.database.StartRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the service. Everything that can be set comes from the environment; see {@link Variable} and {@link Settings}.
 *
 * <p>Whatever ends it (a signal, the end of Maven, the loss of the database) goes through the one shutdown hook, which
 * stops everything in order. A start that fails says why in one sentence and exits with 1.
 */
public final class Application {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

    private Application() {}

    public static void main(String[] args) {
        Service service = new Service();
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
        if (Boolean.getBoolean("chuangkou.stop-with-parent")) {
            Parent.onEnd(() -> System.exit(0));
        }
        start(service, args).ifPresent(refused -> {
            service.close();
            StartProblem.say(refused);
            System.exit(1);
        });
    }

    /** @return why not */
    private static Optional<StartRefused> start(Service service, String[] args) {
        try {
            if (args.length > 0) {
                return Optional.of(new StartRefused(Reason.ARGUMENTS, Variable.all()));
            }
            Settings settings = Settings.from(System.getenv());
            return start(service, settings);
        } catch (StartRefused refused) {
            return Optional.of(refused);
        }
    }

    private static Optional<StartRefused> start(Service service, Settings settings) {
        try {
            URI answers = service.start(settings, () -> System.exit(1));
            LOG.info("The service answers at {}", answers);
            return Optional.empty();
        } catch (RuntimeException | Error failure) {
            if (service.isStopping()) {
                return Optional.empty();
            }
            return Optional.of(StartProblem.causedOutside(failure, settings).orElseGet(() -> {
                LOG.error("The service could not start", failure);
                return new StartRefused(failure, Reason.UNEXPECTED, String.valueOf(failure.getMessage()));
            }));
        }
    }
}
