package org.chuangkou.exam.sitting;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.chuangkou.exam.sitting.AnswerRows.AnswerRow;

/** Reads the stored answers of many slots of many attempts at once, each by its key. */
@Singleton
class StoredAnswers {
    record Key(String attempt, String slot) {}

    private final JdbcOperations database;

    StoredAnswers(JdbcOperations database) {
        this.database = database;
    }

    /** In the transaction under way; slots without an answer are left out. */
    Map<Key, AnswerRow> of(Collection<Key> keys) {
        // Both servers look up a row for each alternative; for pairs in an IN list one of them reads the whole table.
        String where = String.join(" OR ", Collections.nCopies(keys.size(), "(attempt = ? AND slot = ?)"));
        String sql = "SELECT attempt, slot, seq, response, saved_at FROM answer WHERE " + where;
        return database.prepareStatement(sql, statement -> {
            int at = 1;
            for (Key key : keys) {
                statement.setString(at++, key.attempt());
                statement.setString(at++, key.slot());
            }
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        });
    }

    private static Map<Key, AnswerRow> read(ResultSet rows) throws SQLException {
        var found = new HashMap<Key, AnswerRow>();
        while (rows.next()) {
            var row = new AnswerRow(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getLong(3),
                    rows.getString(4),
                    rows.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC));
            found.put(new Key(row.attempt(), row.slot()), row);
        }
        return found;
    }
}
