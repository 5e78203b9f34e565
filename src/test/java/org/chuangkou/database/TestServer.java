package org.chuangkou.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The one server of a test run: the system property {@code chuangkou.test.database} says which. */
record TestServer(String url, String username, String password) {
    /** How all schemas of tests begin; those of an earlier run are dropped. */
    static final String SCHEMAS = "chuangkou_test_";

    private static final class Holder {
        static final TestServer RUNNING = start();
    }

    static TestServer running() {
        return Holder.RUNNING;
    }

    /** The address of another schema on this server. */
    String url(String schema) {
        return url.replaceFirst("/chuangkou\\?", "/" + schema + "?");
    }

    private static TestServer start() {
        String name = System.getProperty("chuangkou.test.database", "mariadb");
        TestServer server = switch (name) {
            case "mariadb" -> mariadb();
            case "mysql" -> mysql();
            default -> throw new IllegalArgumentException("chuangkou.test.database is mariadb or mysql: " + name);
        };
        server.dropOldSchemas();
        return server;
    }

    private static TestServer mariadb() {
        EmbeddedServer server = EmbeddedServer.start(Path.of("target", "test-data", "mariadb"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new TestServer(server.url(), server.username(), server.password());
    }

    private static TestServer mysql() {
        MysqlServer server = MysqlServer.start(Path.of("target", "mysql"), Path.of("target", "test-data", "mysql"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new TestServer(server.url(), "chuangkou", "chuangkou");
    }

    private void dropOldSchemas() {
        try (Connection connection = DriverManager.getConnection(url, username, password);
                Statement statement = connection.createStatement()) {
            List<String> old = new ArrayList<>();
            try (ResultSet schemas = statement.executeQuery("SHOW DATABASES LIKE 'chuangkou\\_test\\_%'")) {
                while (schemas.next()) {
                    old.add(schemas.getString(1));
                }
            }
            for (String schema : old) {
                statement.execute("DROP DATABASE " + schema);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test server is not usable", e);
        }
    }
}
