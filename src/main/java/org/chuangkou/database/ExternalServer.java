package org.chuangkou.database;

import com.mysql.cj.exceptions.WrongArgumentException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;
import org.chuangkou.database.StartRefused.Reason;

/** A server that somebody else runs: MySQL 8.0 or MariaDB 10.6, or newer. */
public record ExternalServer(String url, String username, String password) {

    /**
     * Connects once, so that a wrong address or password is said in one sentence instead of by the pool.
     *
     * @throws StartRefused when this cannot be the service's database
     */
    public void check() {
        if (!url.startsWith("jdbc:mysql:")) {
            throw new StartRefused(Reason.URL_NOT_MYSQL, shortUrl());
        }
        try (Connection connection = DriverManager.getConnection(ConnectionUrl.complete(url), login());
                ResultSet version = connection.createStatement().executeQuery("SELECT VERSION()")) {
            version.next();
            if (!ServerVersion.parse(version.getString(1)).suffices()) {
                throw new StartRefused(Reason.DATABASE_TOO_OLD, version.getString(1));
            }
            if (connection.getCatalog() == null || connection.getCatalog().isEmpty()) {
                throw new StartRefused(Reason.URL_NOT_MYSQL, shortUrl());
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private StartRefused refusal(SQLException e) {
        return switch (e.getErrorCode()) {
            case 1045, 1698 -> new StartRefused(e, Reason.DATABASE_DENIED, username);
            case 1044, 1049 ->
                new StartRefused(e, Reason.DATABASE_MISSING, shortUrl().replaceFirst(".*/", ""));
            case 0 -> refusalByDriver(e);
            default -> new StartRefused(e, Reason.DATABASE_REFUSED, String.valueOf(e.getMessage()));
        };
    }

    /** Errors that no server has numbered: the address cannot be read, or nobody there speaks the protocol. */
    private StartRefused refusalByDriver(SQLException e) {
        String message = String.valueOf(e.getMessage());
        String root =
                String.valueOf(causes(e).reduce(e, (outer, inner) -> inner).getMessage());
        if (causes(e).anyMatch(WrongArgumentException.class::isInstance) || message.startsWith("No suitable driver")) {
            return new StartRefused(e, Reason.URL_WRONG, shortUrl(), root);
        }
        return message.contains("Public Key Retrieval")
                ? new StartRefused(e, Reason.DATABASE_REFUSED, message + " (allowPublicKeyRetrieval=true)")
                : new StartRefused(e, Reason.DATABASE_UNREACHABLE, shortUrl(), root);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private Properties login() {
        Properties login = new Properties();
        login.setProperty("user", username);
        login.setProperty("password", password);
        // Something that is no database may accept the connection and say nothing.
        if (!url.contains("socketTimeout=")) {
            login.setProperty("socketTimeout", "10000");
        }
        return login;
    }

    /** Without parameters and without a name and password before the host: they are nobody's business in a log. */
    private String shortUrl() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }
}
