package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every connection of the pool promises, on a JVM that lives in Shanghai. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionDbTest {
    private final TimeZone before = TimeZone.getDefault();
    private ApplicationContext context;
    private DataSource pool;
    private Moments moments;

    @BeforeAll
    void start() throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        context = ApplicationContext.run(Map.copyOf(TestDatabase.fresh().properties()));
        pool = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
        moments = context.getBean(Moments.class);
        execute("""
                CREATE TABLE moment (
                    id  INT         NOT NULL PRIMARY KEY,
                    at  DATETIME(6) NOT NULL,
                    day DATE        NOT NULL
                ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin""");
        execute("""
                CREATE TABLE word (
                    text VARCHAR(20) NOT NULL PRIMARY KEY
                ) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin""");
    }

    @AfterAll
    void stop() {
        context.close();
        TimeZone.setDefault(before);
    }

    @Test
    void anInstantComesBackToTheMicrosecond() {
        Instant midnightInShanghai = Instant.parse("2026-10-31T16:00:00.123456Z");
        moments.add(1, midnightInShanghai, LocalDate.of(2026, 11, 1));

        assertThat(moments.at(1)).isEqualTo(midnightInShanghai);
        assertThat(moments.day(1)).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void anInstantIsWrittenInUtc() {
        moments.add(2, Instant.parse("2026-10-31T16:00:00.123456Z"), LocalDate.of(2026, 11, 1));

        assertThat(moments.written(2)).isEqualTo("2026-10-31 16:00:00.123456 2026-11-01");
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
        assertThatThrownBy(() -> execute("INSERT INTO word (text) VALUES ('longer than twenty letters')"))
                .hasMessageContaining("too long");
    }

    @Test
    void everyCharacterIsKeptAndOnlyTheSameIsEqual() throws SQLException {
        execute("INSERT INTO word (text) VALUES ('a'), ('ａ'), ('A'), ('𠮷'), ('𡈽')");

        assertThat(value("SELECT GROUP_CONCAT(text) FROM word WHERE text = '𠮷'"))
                .isEqualTo("𠮷");
        assertThat(value("SELECT 'a' = 'ａ'")).isEqualTo("0");
    }

    @Test
    void aBatchTravelsAsOneStatement() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            long before = inserts(connection);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO word (text) VALUES (?)")) {
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

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Moments extends GenericRepository<Moment, Integer> {
        @Query("INSERT INTO moment (id, at, day) VALUES (:id, :at, :day)")
        void add(int id, Instant at, LocalDate day);

        @Query("SELECT at FROM moment WHERE id = :id")
        Instant at(int id);

        @Query("SELECT day FROM moment WHERE id = :id")
        LocalDate day(int id);

        @Query("SELECT CONCAT(at, ' ', day) FROM moment WHERE id = :id")
        String written(int id);
    }

    @MappedEntity("moment")
    record Moment(@Id int id, Instant at, LocalDate day) {}
}
