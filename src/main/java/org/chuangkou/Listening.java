package org.chuangkou;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.database.StartRefused;
import org.chuangkou.database.StartRefused.Reason;

/**
 * Where the service answers.
 *
 * @param host empty means every address of this machine
 * @param port 0 means any free one
 */
record Listening(Optional<String> host, int port) {
    private static final int USUAL = 8080;
    private static final String HOST = "MICRONAUT_SERVER_HOST";
    private static final String PORT = "MICRONAUT_SERVER_PORT";

    static Listening from(Map<String, String> environment) {
        return new Listening(
                Variable.value(environment, HOST),
                Variable.value(environment, PORT).map(Listening::port).orElse(USUAL));
    }

    /**
     * Looks before anything else is started; that somebody takes the port right afterwards is said all the same, only
     * later.
     *
     * @throws StartRefused when the port is taken or not ours to take
     */
    void requireFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(
                    host.isPresent()
                            ? new InetSocketAddress(InetAddress.getByName(host.get()), port)
                            : new InetSocketAddress(port));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    StartRefused refusal(IOException e) {
        String words = String.valueOf(e.getMessage());
        return e instanceof BindException && words.contains("in use")
                ? new StartRefused(e, Reason.PORT_BUSY, Integer.toString(port))
                : new StartRefused(e, Reason.PORT_REFUSED, host.orElse("*"), Integer.toString(port), words);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException saidBelow) {
            // the same sentence serves
        }
        throw new StartRefused(Reason.BAD_VALUE, PORT, text, "0 到 65535 的整数", "a number from 0 to 65535");
    }
}
