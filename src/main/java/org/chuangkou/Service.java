package org.chuangkou;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chuangkou.database.ConnectionUrl;
import org.chuangkou.database.DataFolder;
import org.chuangkou.database.ExternalServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What runs, in the order in which it needs each other: data folder, database, Micronaut with pool and tables, HTTP. It
 * is closed in reverse, so the last save finds its database.
 *
 * <p>Settings reach the other features as Micronaut properties: {@code chuangkou.data} (absolute path), {@code
 * chuangkou.embedded} (true or false), {@code chuangkou.content} (absolute path), and only where the environment has them
 * {@code chuangkou.demo-password} and {@code chuangkou.secret-key}. A new variable is a new constant of {@link Variable};
 * one that needs a default or a check gets it in {@link Settings}.
 */
final class Service implements AutoCloseable {
    /** As long as a request under way may take at a stop; an open stream of events does not end by itself. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Deque<Runnable> toClose = new ArrayDeque<>();
    private volatile Duration grace = GRACE;
    private volatile boolean stopping;

    /**
     * @param givenUp called when the embedded database is lost for good
     * @return where the service answers
     * @throws org.chuangkou.database.StartRefused when something outside is not as it must be
     */
    synchronized URI start(Settings settings, Runnable givenUp) {
        requireNotStopping();
        DataFolder folder = DataFolder.hold(settings.data());
        toClose.push(folder::close);
        settings.listening().requireFree();
        Map<String, Object> properties = new HashMap<>(settings.properties());
        properties.putAll(
                settings.database().isPresent() ? external(settings.database().get()) : embedded(folder, givenUp));
        requireNotStopping();
        ApplicationContext context = Micronaut.build(new String[0])
                .mainClass(Application.class)
                .banner(false)
                .properties(properties)
                .build();
        toClose.push(context::close);
        EmbeddedServer http = context.start().getBean(EmbeddedServer.class);
        toClose.push(() -> finishRequests(context.getBean(GracefulShutdownManager.class)));
        http.start();
        return http.getURI();
    }

    /**
     * Lets requests under way finish and stops everything. A start under way is given up at its next step. The second call
     * does nothing.
     */
    @Override
    public void close() {
        stopping = true;
        closeAll();
    }

    /** Whether this was asked to stop, so that a start which fails needs no explanation. */
    boolean isStopping() {
        return stopping;
    }

    private synchronized void closeAll() {
        while (!toClose.isEmpty()) {
            Runnable next = toClose.pop();
            try {
                next.run();
            } catch (RuntimeException e) {
                // What stands below, the database last of all, must be stopped whatever happens above.
                LOG.error("Something did not stop cleanly", e);
            }
        }
    }

    private void requireNotStopping() {
        if (stopping) {
            throw new IllegalStateException("stopped while it started");
        }
    }

    private Map<String, Object> embedded(DataFolder folder, Runnable givenUp) {
        var server = org.chuangkou.database.EmbeddedServer.start(folder, () -> {
            // Requests cannot finish without it.
            grace = Duration.ZERO;
            givenUp.run();
        });
        toClose.push(server::close);
        return datasource(server.url(), server.username(), server.password());
    }

    private static Map<String, Object> external(ExternalServer server) {
        server.check();
        return datasource(ConnectionUrl.complete(server.url()), server.username(), server.password());
    }

    private static Map<String, Object> datasource(String url, String username, String password) {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", username,
                "datasources.default.password", password);
    }

    private void finishRequests(GracefulShutdownManager manager) {
        try {
            manager.shutdownGracefully().toCompletableFuture().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("Requests still run after {} s and are cut off", grace.toSeconds());
        } catch (ExecutionException e) {
            LOG.warn("Requests could not be waited for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
