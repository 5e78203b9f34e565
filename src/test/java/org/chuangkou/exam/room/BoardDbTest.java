package org.chuangkou.exam.room;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.exam.schedule.ExamFixture;
import org.chuangkou.exam.sitting.presence.Presences;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DatabaseTest
class BoardDbTest {
    private final House house;
    private final Boards boards;
    private final Presences presences;

    BoardDbTest(House house, Boards boards, Presences presences) {
        this.house = house;
        this.boards = boards;
        this.presences = presences;
    }

    private String exam(int candidates) {
        String id = ExamFixture.setUp(house, ExamFixture.graded(List.of("clerk")))
                .get("id")
                .asText();
        house.transactions().executeWrite(status -> {
            String sql = "INSERT INTO exam_candidate (exam, candidate, place, extra_minutes, added_by, added_at)"
                    + " VALUES (?, ?, ?, 0, 'examiner', NOW(6))";
            String begun = "INSERT INTO attempt (id, exam, candidate, paper, state, started_at, ends_at)"
                    + " VALUES (?, ?, ?, 1, 'running', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)";
            try (var invited = status.getConnection().prepareStatement(sql);
                    var started = status.getConnection().prepareStatement(begun)) {
                for (int i = 2; i <= candidates; i++) {
                    invited.setString(1, id);
                    invited.setString(2, "nobody-" + i);
                    invited.setInt(3, i);
                    invited.addBatch();
                    started.setString(1, id.substring(0, 20) + String.format("%06d", i));
                    started.setString(2, id);
                    started.setString(3, "nobody-" + i);
                    started.addBatch();
                }
                invited.executeBatch();
                started.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return id;
        });
        return id;
    }

    /** The statements that were run, by the thread that runs this. */
    private List<String> statements(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        var seen = new ListAppender<ILoggingEvent>();
        Level before = log.getLevel();
        String thread = Thread.currentThread().getName();
        seen.start();
        log.addAppender(seen);
        log.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            log.setLevel(before);
            log.detachAppender(seen);
        }
        var statements = new ArrayList<String>();
        for (ILoggingEvent event : List.copyOf(seen.list))
            if (event.getThreadName().equals(thread)
                    && event.getFormattedMessage().contains("Executing")) statements.add(event.getFormattedMessage());
        return statements;
    }

    @Test
    void five_hundred_candidates_take_as_many_statements_as_two() {
        String few = exam(2);
        String many = exam(500);
        assertThat(boards.read(many, Map.of()).rows()).hasSize(500);
        List<String> some = statements(() -> boards.read(few, Map.of()));
        List<String> all = statements(() -> boards.read(many, Map.of()));
        assertThat(some).isNotEmpty();
        assertThat(all).as(String.join("\n", all)).hasSameSizeAs(some);
    }

    @Test
    void what_was_counted_is_not_counted_again_until_something_was_saved() {
        String exam = exam(3);
        Board first = boards.read(exam, Map.of());
        List<String> again = statements(() -> boards.read(exam, first.answered()));
        assertThat(again).noneMatch(sql -> sql.contains("FROM answer"));
        presences.saved(exam, "nobody-2", "10.0.0.1", "-");
        presences.write();
        List<String> after = statements(() -> boards.read(exam, first.answered()));
        assertThat(after).filteredOn(sql -> sql.contains("FROM answer")).hasSize(1);
    }

    @Test
    void presence_is_added_up_however_often_it_is_written() {
        String exam = exam(3);
        for (int i = 0; i < 3; i++) {
            presences.saved(exam, "nobody-3", "10.0.0." + i, "-");
            presences.left(exam, "nobody-3", 1, i % 2 == 0);
            presences.write();
            presences.write();
        }
        var seen = presences.of(exam).get("nobody-3");
        assertThat(seen.saves()).isEqualTo(3);
        assertThat(seen.timesLeft()).isEqualTo(3);
        assertThat(seen.moves()).isEqualTo(2);
        assertThat(seen.away()).isTrue();
        presences.saved("mock-5", "nobody-3", "10.0.0.1", "-");
        presences.write();
        assertThat(presences.of("mock-5"))
                .as("nobody invigilates what is open to all")
                .isEmpty();
    }
}
