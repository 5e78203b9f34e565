package org.chuangkou.question.store;

import static java.util.stream.Collectors.joining;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Page;
import org.chuangkou.question.State;

/** Pages of the bank, whatever they are narrowed by; the newest change first. */
@Singleton
public class Listing {
    private final JdbcOperations database;
    private final Clock clock;

    Listing(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A condition in SQL and what fills its gaps. */
    private record Condition(String sql, List<Object> values) {}

    /** @return ids, with how many there are in all */
    @Transactional(readOnly = true)
    public Page<String> page(Narrowed by, Page.Wanted wanted) {
        List<Condition> conditions = conditions(by);
        String where = where(conditions);
        var values = new ArrayList<Object>(values(conditions));
        long total = count(where, values);
        values.add(wanted.size());
        values.add(wanted.offset());
        List<String> ids = read(
                "SELECT q.id FROM question q" + where + " ORDER BY q.changed_at DESC, q.id LIMIT ? OFFSET ?",
                values,
                rows -> {
                    var found = new ArrayList<String>();
                    while (rows.next()) found.add(rows.getString(1));
                    return found;
                });
        return new Page<>(total, wanted.page(), wanted.size(), ids);
    }

    @Transactional(readOnly = true)
    public long count(Narrowed by) {
        List<Condition> conditions = conditions(by);
        return count(where(conditions), values(conditions));
    }

    private long count(String where, List<Object> values) {
        return read("SELECT COUNT(*) FROM question q" + where, values, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static String where(List<Condition> conditions) {
        return conditions.stream()
                .map(Condition::sql)
                .collect(joining(" AND ", conditions.isEmpty() ? "" : " WHERE ", ""));
    }

    private static List<Object> values(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.values().stream())
                .toList();
    }

    private List<Condition> conditions(Narrowed by) {
        var conditions = new ArrayList<Condition>();
        by.type().ifPresent(type -> conditions.add(new Condition("q.type = ?", List.of(type.word()))));
        by.level().ifPresent(level -> conditions.add(new Condition("q.level = ?", List.of(level))));
        by.domain().ifPresent(domain -> conditions.add(new Condition("q.domain = ?", List.of(domain.name()))));
        by.author().ifPresent(author -> conditions.add(new Condition("q.author = ?", List.of(author))));
        by.origin().ifPresent(origin -> conditions.add(new Condition("q.origin = ?", List.of(origin))));
        if (by.uncited()) conditions.add(new Condition("q.cites = 0", List.of()));
        by.state().ifPresent(state -> conditions.add(state(state)));
        by.item()
                .ifPresent(item -> conditions.add(new Condition(
                        "EXISTS (SELECT 1 FROM question_cite c WHERE c.question = q.id AND c.version = q.version"
                                + " AND c.item = ?"
                                + by.clause().map(c -> " AND c.clause = ?").orElse("") + ")",
                        by.clause().map(clause -> List.<Object>of(item, clause)).orElse(List.of(item)))));
        return conditions;
    }

    private Condition state(State state) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return switch (state) {
            case STALE -> new Condition("q.state = 'approved' AND q.stale_from <= ?", List.of(now));
            case APPROVED ->
                new Condition("q.state = 'approved' AND (q.stale_from IS NULL OR q.stale_from > ?)", List.of(now));
            case DRAFT, IN_REVIEW, WITHDRAWN -> new Condition("q.state = ?", List.of(state.word()));
        };
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T read(String sql, List<Object> values, Reading<T> reading) {
        return database.prepareStatement(sql, statement -> {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        });
    }

    private static void fill(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
    }
}
