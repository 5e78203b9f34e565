package org.chuangkou.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chuangkou.House;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.ClerksChanged;
import org.chuangkou.fact.Fact;

/**
 * An invented district: 221 places, five windows each, clerks with three postings, seven of ten with a certificate, every tenth
 * with a passed exam. It is written into the tables and then told as facts, so that the service keeps what it always keeps.
 */
final class District {
    static final String CODE = "BD";
    private static final int TOWNS = 20;
    private static final int VILLAGES = 10;
    private static final int WINDOWS = 5;
    private static final int ITEMS_A_WINDOW = 150;

    final List<String> places = new ArrayList<>();
    final List<String> villages = new ArrayList<>();
    final List<String> windows = new ArrayList<>();
    private final int clerks;
    private final int items;
    private final Random random = new Random(1);

    District(int clerks, int items) {
        this.clerks = clerks;
        this.items = items;
    }

    static String item(int i) {
        return "BI-" + i;
    }

    void settle(House house) {
        house.transactions().executeWrite(status -> {
            write((Connection) status.getConnection());
            return true;
        });
        for (int from = 0; from < clerks; from += 1000) {
            var nos = new ArrayList<String>();
            for (int i = from; i < Math.min(clerks, from + 1000); i++) nos.add(no(i));
            tell(house, new ClerksChanged(nos));
        }
        for (int i = 0; i < clerks; i += 10)
            tell(
                    house,
                    new AttemptReleased(
                            "bench-" + i,
                            "bench",
                            "u" + no(i),
                            5 - i / 10 % 3,
                            "graded",
                            true,
                            8000,
                            100,
                            Instant.now().minus(9, ChronoUnit.DAYS)));
        house.bean(OutboxLoop.class).catchUp();
        house.bean(OutboxLoop.class).catchUp();
    }

    private static void tell(House house, Fact fact) {
        house.transactions().executeWrite(status -> {
            house.bean(Outbox.class).put(fact);
            return true;
        });
    }

    private void write(Connection to) {
        try {
            batch(to, "INSERT INTO place (code, name, tier, parent, sort_order) VALUES (?, ?, ?, ?, 1)", this::places);
            batch(
                    to,
                    "INSERT INTO hall_window (code, place, label, name, kind, active) VALUES (?, ?, ?, '窗口', 'any-item', TRUE)",
                    this::windows);
            batch(to, "INSERT INTO document (code, kind, newest, created_at) VALUES (?, 'guide', 1, ?)", rows -> {
                for (int i = 0; i < items; i++) rows.add(item(i), Timestamp.from(Instant.now()));
            });
            batch(to, "INSERT INTO document_alias (alias, code) VALUES (?, ?)", rows -> {
                for (int i = 0; i < items; i++) {
                    rows.add("bi-" + i, item(i));
                    rows.add("11341302mb%023d".formatted(i), item(i));
                }
            });
            batch(to, "INSERT INTO hall_window_item (hall_window, item, delegated) VALUES (?, ?, ?)", rows -> {
                for (String window : windows) {
                    int first = random.nextInt(items - ITEMS_A_WINDOW);
                    for (int i = 0; i < ITEMS_A_WINDOW; i++) rows.add(window, item(first + i), i % 2 == 0);
                }
            });
            var at = new ArrayList<String>();
            for (int i = 0; i < clerks; i++) at.add(windows.get(random.nextInt(windows.size())));
            batch(to, """
                    INSERT INTO clerk (no, username, name, place, hall_window, certificate_level, certificate_on)
                    VALUES (?, ?, ?, ?, ?, ?, '2020-03-10')""", rows -> {
                for (int i = 0; i < clerks; i++)
                    rows.add(
                            no(i),
                            "u" + no(i),
                            "办事员" + i,
                            place(at.get(i)),
                            at.get(i),
                            i % 10 < 7 ? Integer.valueOf(5 - i % 5) : null);
            });
            batch(
                    to,
                    "INSERT INTO posting (clerk, valid_from, valid_to, place, hall_window) VALUES (?, ?, ?, ?, ?)",
                    rows -> postings(rows, at));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void places(Rows rows) throws SQLException {
        add(rows, CODE, "DISTRICT", null);
        for (int t = 0; t < TOWNS; t++) {
            add(rows, CODE + "-" + t, "TOWN", CODE);
            for (int v = 0; v < VILLAGES; v++) add(rows, CODE + "-" + t + "-" + v, "VILLAGE", CODE + "-" + t);
        }
    }

    private void add(Rows rows, String code, String tier, String parent) throws SQLException {
        places.add(code);
        if (tier.equals("VILLAGE")) villages.add(code);
        rows.add(code, "地点" + code, tier, parent);
    }

    private void windows(Rows rows) throws SQLException {
        for (String place : places)
            for (int w = 0; w < WINDOWS; w++) {
                windows.add(place + "_" + w);
                rows.add(place + "_" + w, place, "0" + w);
            }
    }

    private void postings(Rows rows, List<String> at) throws SQLException {
        Instant now = Instant.now();
        for (int i = 0; i < clerks; i++) {
            Instant end = null;
            for (int days : new int[] {100, 400, 900}) {
                String window = end == null ? at.get(i) : windows.get(random.nextInt(windows.size()));
                Instant from = now.minus(days, ChronoUnit.DAYS);
                rows.add(no(i), Timestamp.from(from), end == null ? null : Timestamp.from(end), place(window), window);
                end = from;
            }
        }
    }

    private static String place(String window) {
        return window.substring(0, window.indexOf('_'));
    }

    private static String no(int i) {
        return "BC%05d".formatted(i);
    }

    private interface Filling {
        void fill(Rows rows) throws SQLException;
    }

    private static void batch(Connection to, String sql, Filling filling) throws SQLException {
        try (var rows = new Rows(to.prepareStatement(sql))) {
            filling.fill(rows);
        }
    }

    private static final class Rows implements AutoCloseable {
        private final PreparedStatement statement;
        private int waiting;

        Rows(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.addBatch();
            if (++waiting % 1000 == 0) statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            statement.executeBatch();
            statement.close();
        }
    }
}
