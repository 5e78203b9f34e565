package org.chuangkou.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own: a child process on a free loopback port, everything of it below one folder.
 *
 * <p>When the server dies while it is in use it is started again on the same port: its log brings back whatever was
 * committed within about a second, connections that wait in the pool succeed then, and a hall that runs this without an
 * administrator goes on with its exam. A server that dies again and again (see {@link Deaths}) is given up; then the
 * service ends with exit code 1, since a supervisor or a person can do more than a loop.
 */
public final class EmbeddedServer implements AutoCloseable {
    static final String USER = "chuangkou";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int PORTS_TO_TRY = 3;

    private final ServerFolder folder;
    private final Software software;
    private final String password;
    private final Runnable givenUp;
    private final Deaths deaths = new Deaths(Clock.systemUTC());
    private @Nullable DataFolder ownHold;
    private int port;
    private ServerProcess process;
    private boolean closed;

    private EmbeddedServer(DataFolder data, Runnable givenUp) throws IOException {
        this.folder = ServerFolder.in(data);
        this.givenUp = givenUp;
        Leftovers.stop(folder.home(), ServerProcess.PATIENCE);
        try {
            this.software = Software.in(folder.home());
            software.install(folder);
            this.password = Secret.in(folder.password());
            this.process = startOnSomePort();
        } catch (IOException | RuntimeException e) {
            Leftovers.stop(folder.home(), ServerProcess.PATIENCE);
            throw e;
        }
    }

    /** Starts a server in this folder and holds the folder until it is closed. */
    public static EmbeddedServer start(Path data) {
        DataFolder held = DataFolder.hold(data);
        try {
            EmbeddedServer server = start(held, () -> LOG.error("The embedded database is given up"));
            server.ownHold = held;
            return server;
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /**
     * Starts the server whose programs and files lie in this folder; at the first start they are put there. What an
     * earlier start has left running is stopped.
     *
     * @param givenUp called when the server dies and cannot be brought back
     * @throws StartRefused when the folder cannot be used or the server does not answer
     */
    public static EmbeddedServer start(DataFolder data, Runnable givenUp) {
        try {
            EmbeddedServer server = new EmbeddedServer(data, givenUp);
            server.watch();
            return server;
        } catch (IOException e) {
            throw Folders.unusable(data.path(), e);
        }
    }

    public String url() {
        return ConnectionUrl.complete("jdbc:mysql://127.0.0.1:" + port + "/chuangkou?sslMode=DISABLED");
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Ends the server by its own clean shutdown and waits for it. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            process.stop();
            if (ownHold != null) {
                ownHold.close();
            }
        }
    }

    private ServerProcess startOnSomePort() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            try {
                return startOnce();
            } catch (StartRefused e) {
                // Somebody may have taken the port between our look and the server's.
                if (attempt == PORTS_TO_TRY || !e.getMessage().contains("TCP/IP port")) {
                    throw e;
                }
            }
        }
    }

    private ServerProcess startOnce() throws IOException {
        return ServerProcess.start(software, folder, port, url(), password);
    }

    private void watch() {
        process.onExit(() -> {
            // Outside the lock: whoever is told may want to close this.
            if (!isMeantToEndOrRunsAgain()) {
                givenUp.run();
            }
        });
    }

    private synchronized boolean isMeantToEndOrRunsAgain() {
        if (closed) {
            return true;
        }
        LOG.error("The embedded database has ended by itself, its log is {}", folder.log());
        if (!deaths.mayLiveAgain()) {
            LOG.error("The embedded database ends again and again");
            return false;
        }
        try {
            process = startOnce();
        } catch (IOException | StartRefused e) {
            LOG.error("The embedded database cannot be started again: {}", e.getMessage());
            return false;
        }
        LOG.info("The embedded database runs again");
        watch();
        return true;
    }
}
