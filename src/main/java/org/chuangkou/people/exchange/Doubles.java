package org.chuangkou.people.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.base.table.Template;

/** Which user names and numbers stand in a table more than once, and how many rows it has. */
final class Doubles {
    private final Map<String, Rows> usernames = new HashMap<>();
    private final Map<String, Rows> nos = new HashMap<>();
    private int count;

    private record Rows(int first, int second) {}

    static Doubles in(Stream<Sheet.Row> rows) {
        var doubles = new Doubles();
        rows.forEach(row -> {
            doubles.count++;
            if (Template.isExample(row)) return;
            note(doubles.usernames, ClerkLine.username(row), row.number());
            note(doubles.nos, ClerkLine.no(row), row.number());
        });
        return doubles;
    }

    int count() {
        return count;
    }

    /** Another row with this row's user name. */
    OptionalInt sameUsername(Sheet.Row row) {
        return other(usernames, ClerkLine::username, row);
    }

    /** Another row with this row's number. */
    OptionalInt sameNo(Sheet.Row row) {
        return other(nos, ClerkLine::no, row);
    }

    private static void note(Map<String, Rows> seen, String key, int row) {
        if (key.isEmpty()) return;
        seen.merge(key, new Rows(row, 0), (a, b) -> a.second == 0 ? new Rows(a.first, b.first) : a);
    }

    private static OptionalInt other(Map<String, Rows> seen, Function<Sheet.Row, String> key, Sheet.Row row) {
        Rows rows = seen.get(key.apply(row));
        if (rows == null || rows.second == 0) return OptionalInt.empty();
        return OptionalInt.of(rows.first == row.number() ? rows.second : rows.first);
    }
}
