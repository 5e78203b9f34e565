package org.chuangkou.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An empty schema on the real server this test run is about: the embedded MariaDB, or MySQL under the profile {@code
 * mysql}. A test asks for one with {@link #fresh()} and hands {@link #properties()} to Micronaut, whose start brings the
 * tables:
 *
 * <pre>{@code
 * @MicronautTest
 * @Tag("database")
 * @TestInstance(PER_CLASS)
 * class PaperDbTest implements TestPropertyProvider {
 *     public Map<String, String> getProperties() {
 *         return TestDatabase.fresh().properties();
 *     }
 * }
 * }</pre>
 *
 * The server is started by the first call in a JVM and stopped at its end.
 */
public record TestDatabase(String url, String username, String password) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A schema that nobody else has seen. */
    public static TestDatabase fresh() {
        TestServer server = TestServer.running();
        String schema = TestServer.SCHEMAS + COUNT.incrementAndGet();
        try (Connection connection =
                DriverManager.getConnection(server.url("chuangkou"), server.username(), server.password())) {
            connection
                    .createStatement()
                    .execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        } catch (SQLException e) {
            throw new IllegalStateException("No schema " + schema, e);
        }
        return new TestDatabase(server.url(schema), server.username(), server.password());
    }

    /** What Micronaut has to be told to use this schema. */
    public Map<String, String> properties() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", username,
                "datasources.default.password", password);
    }
}
