package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.jdbc.mapper.ColumnIndexResultSetReader;
import io.micronaut.data.jdbc.mapper.JdbcQueryStatement;
import io.micronaut.data.model.DataType;
import io.micronaut.data.runtime.convert.DataConversionService;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.chuangkou.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every connection of the pool promises. The build runs all tests on a clock in Shanghai, so UTC shows. */
@Tag("database")
class ConnectionDbTest {
    private final DataConversionService converters = House.open().bean(DataConversionService.class);
    private final DataSource pool =
            DelegatingDataSource.unwrapDataSource(House.open().bean(DataSource.class));

    @BeforeEach
    void makeTables() throws SQLException {
        execute("""
                CREATE TABLE connection_test_moment (
                    id  INT         NOT NULL PRIMARY KEY,
                    at  DATETIME(6) NOT NULL,
                    day DATE        NOT NULL
                ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin""");
        execute("""
                CREATE TABLE connection_test_word (
                    text VARCHAR(20) NOT NULL PRIMARY KEY
                ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin""");
    }

    @AfterEach
    void dropTables() throws SQLException {
        execute("DROP TABLE connection_test_moment");
        execute("DROP TABLE connection_test_word");
    }

    /** By the same converters as every repository. */
    @Test
    void anInstantComesBackToTheMicrosecondAndIsWrittenInUtc() throws SQLException {
        Instant midnightInShanghai = Instant.parse("2026-10-31T16:00:00.123456Z");
        LocalDate day = LocalDate.of(2026, 11, 1);
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO connection_test_moment (id, at, day) VALUES (1, ?, ?)")) {
            new JdbcQueryStatement(converters).setDynamic(insert, 1, DataType.TIMESTAMP, midnightInShanghai);
            new JdbcQueryStatement(converters).setDynamic(insert, 2, DataType.DATE, day);
            insert.executeUpdate();
        }

        assertThat(value("SELECT CONCAT(at, ' ', day) FROM connection_test_moment"))
                .isEqualTo("2026-10-31 16:00:00.123456 2026-11-01");
        try (Connection connection = pool.getConnection();
                ResultSet row =
                        connection.createStatement().executeQuery("SELECT at, day FROM connection_test_moment")) {
            row.next();
            ColumnIndexResultSetReader reader = new ColumnIndexResultSetReader(converters);
            assertThat(reader.readTimestamp(row, 1).toInstant()).isEqualTo(midnightInShanghai);
            assertThat(reader.convertRequired(reader.readDynamic(row, 1, DataType.TIMESTAMP), Instant.class))
                    .isEqualTo(midnightInShanghai);
            assertThat(reader.convertRequired(reader.readDynamic(row, 2, DataType.DATE), LocalDate.class))
                    .isEqualTo(day);
        }
    }

    @Test
    void theServersOwnClockSpeaksUtc() throws SQLException {
        assertThat(value("SELECT TIMESTAMPDIFF(HOUR, UTC_TIMESTAMP(), NOW())")).isEqualTo("0");
    }

    @Test
    void everyConnectionIsStrictAndReadsWhatIsCommitted() throws SQLException {
        assertThat(value("SELECT @@sql_mode").split(","))
                .contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES", "NO_ZERO_DATE");
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThatThrownBy(
                        () -> execute("INSERT INTO connection_test_word (text) VALUES ('longer than twenty letters')"))
                .hasMessageContaining("too long");
    }

    @Test
    void everyCharacterIsKeptAndOnlyTheSameIsEqual() throws SQLException {
        execute("INSERT INTO connection_test_word (text) VALUES ('a'), ('ａ'), ('A'), ('𠮷'), ('𡈽')");

        assertThat(value("SELECT GROUP_CONCAT(text) FROM connection_test_word WHERE text = '𠮷'"))
                .isEqualTo("𠮷");
        assertThat(value("SELECT 'a' = 'ａ'")).isEqualTo("0");
    }

    @Test
    void aBatchTravelsAsOneStatement() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            long before = inserts(connection);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO connection_test_word (text) VALUES (?)")) {
                for (int i = 0; i < 100; i++) {
                    insert.setString(1, "batch " + i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            assertThat(inserts(connection) - before).isLessThanOrEqualTo(2);
        }
    }

    private static long inserts(Connection connection) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery("SHOW SESSION STATUS LIKE 'Com_insert'")) {
            result.next();
            return result.getLong(2);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
