package org.chuangkou.guide.finding.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.search.Entry;

/** MySQL's full text search with its parser for Chinese (ngram, pairs), in a schema of its own. MariaDB has no such parser. */
final class MysqlNgram implements Peer {

    private final HikariDataSource pool;

    /** @param url of a MySQL 8.0 server, with user and password */
    MysqlNgram(String url) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        config.addDataSourceProperty("rewriteBatchedStatements", "true");
        config.addDataSourceProperty("cachePrepStmts", "true");
        pool = new HikariDataSource(config);
        run("DROP TABLE IF EXISTS peer_guide");
        run("""
                CREATE TABLE peer_guide (
                    number INT AUTO_INCREMENT PRIMARY KEY, id VARCHAR(200) NOT NULL, title TEXT, names TEXT, body TEXT
                ) CHARACTER SET utf8mb4""");
    }

    @Override
    public String name() {
        return "MySQL 8.0, ngram full text";
    }

    @Override
    public void fill(Stream<Entry> entries) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO peer_guide (id, title, names, body) VALUES (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            int count = 0;
            for (Iterator<Entry> all = entries.iterator(); all.hasNext(); ) {
                Entry entry = all.next();
                insert.setString(1, entry.id());
                insert.setString(2, entry.title());
                insert.setString(3, String.join("，", entry.everydayNames()));
                insert.setString(4, String.join("，", entry.passages()));
                insert.addBatch();
                if (++count % 1_000 == 0) insert.executeBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
        run("ALTER TABLE peer_guide ADD FULLTEXT words (title, names, body) WITH PARSER ngram");
    }

    @Override
    public List<String> find(String words) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT id FROM peer_guide
                        WHERE MATCH (title, names, body) AGAINST (? IN NATURAL LANGUAGE MODE) LIMIT 20""")) {
            query.setString(1, words);
            try (ResultSet rows = query.executeQuery()) {
                List<String> ids = new ArrayList<>();
                while (rows.next()) ids.add(rows.getString(1));
                return ids;
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
