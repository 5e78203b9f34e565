package org.chuangkou.account.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.chuangkou.account.Audit;
import org.chuangkou.account.trail.Verifying.Finding;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Time;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The trail on a database of its own, since these tests break it. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailDbTest {
    private ApplicationContext context;

    @BeforeAll
    void start() {
        context = ApplicationContext.run(Map.copyOf(TestDatabase.fresh().properties()));
        context.getBean(OutboxLoop.class).catchUp();
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @BeforeEach
    void begin_anew() {
        sql("DELETE FROM audit_entry");
        sql("UPDATE audit_head SET sequence = 0, hash = REPEAT('0', 64)");
    }

    @Test
    void an_empty_trail_is_found_empty() {
        assertThat(verify()).isEqualTo(new Finding.Empty());
    }

    @Test
    void what_is_noted_is_chained_in_order_and_found_complete() {
        note(2_345);
        List<Entry> trail = reading().after(0, 3_000);
        assertThat(trail).hasSize(2_345);
        assertThat(trail)
                .extracting(Entry::actor)
                .startsWith("person 0", "person 1")
                .endsWith("person 2344");
        assertThat(verify())
                .isEqualTo(new Finding.Complete(
                        2_345,
                        trail.getFirst().at(),
                        trail.getLast().at(),
                        trail.getLast().hash()));
    }

    @Test
    void nothing_noted_in_a_transaction_that_failed_is_in_the_trail() {
        try {
            transaction(() -> {
                audit().note(new Actor("x", "-"), "account.created", "account:x");
                throw new IllegalStateException("changed its mind");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("changed its mind");
        }
        context.getBean(OutboxLoop.class).catchUp();
        assertThat(verify()).isEqualTo(new Finding.Empty());
    }

    @Test
    void every_kind_of_meddling_is_found_at_the_right_number() {
        assertBroken(4, "UPDATE audit_entry SET actor = 'somebody else' WHERE sequence = 4");
        assertBroken(5, "UPDATE audit_entry SET at = at + INTERVAL 1 MICROSECOND WHERE sequence = 5");
        assertBroken(6, "UPDATE audit_entry SET details = '{}' WHERE sequence = 6");
        assertBroken(7, "UPDATE audit_entry SET hash = REPEAT('a', 64) WHERE sequence = 7");
        assertBroken(3, "DELETE FROM audit_entry WHERE sequence = 3");
        assertBroken(1, "DELETE FROM audit_entry WHERE sequence = 1");
        assertBroken(10, "DELETE FROM audit_entry WHERE sequence = 10");
        assertBroken(1, "DELETE FROM audit_entry");
        assertBroken(
                2,
                "UPDATE audit_entry SET sequence = 99 WHERE sequence = 2",
                "UPDATE audit_entry SET sequence = 2 WHERE sequence = 8",
                "UPDATE audit_entry SET sequence = 8 WHERE sequence = 99");
        assertBroken(
                11,
                "INSERT INTO audit_entry (sequence, at, actor, action, subject, details, address, hash)"
                        + " SELECT 11, at, actor, action, subject, details, address, hash FROM audit_entry"
                        + " WHERE sequence = 10");
        assertBroken(10, "UPDATE audit_head SET hash = REPEAT('b', 64)");
    }

    @Test
    void pages_follow_each_other_without_a_gap_newest_first() {
        note(25);
        var seen = new ArrayList<Long>();
        long before = Long.MAX_VALUE;
        for (List<Entry> page = page(before, all()); !page.isEmpty(); page = page(before, all())) {
            page.forEach(entry -> seen.add(entry.sequence()));
            before = page.getLast().sequence();
        }
        assertThat(seen).hasSize(25).startsWith(25L, 24L).endsWith(2L, 1L).doesNotHaveDuplicates();
    }

    @Test
    void entries_are_found_by_person_action_subject_and_day() {
        note(25);
        String today = LocalDate.now(Clock.system(Time.HALL)).toString();
        String yesterday = LocalDate.parse(today).minusDays(1).toString();
        assertThat(page(100, TrailFilter.of("person 7", null, null, null, null)))
                .hasSize(1);
        assertThat(page(100, TrailFilter.of(null, "account.enabled", null, null, null)))
                .isEmpty();
        assertThat(page(100, TrailFilter.of(null, "account.created", "account:2", null, null)))
                .extracting(Entry::subject)
                .containsExactly("account:24", "account:23", "account:22", "account:21", "account:20", "account:2");
        assertThat(page(100, TrailFilter.of(null, null, "account:%", null, null)))
                .isEmpty();
        assertThat(page(100, TrailFilter.of(null, null, null, today, today))).hasSize(10);
        assertThat(page(100, TrailFilter.of(null, null, null, yesterday, yesterday)))
                .isEmpty();
    }

    private void assertBroken(long number, String... meddling) {
        begin_anew();
        note(10);
        assertThat(verify()).isInstanceOf(Finding.Complete.class);
        for (String each : meddling) sql(each);
        assertThat(verify()).as(List.of(meddling).toString()).isEqualTo(new Finding.Broken(number));
    }

    private void note(int count) {
        transaction(() -> {
            for (int i = 0; i < count; i++)
                audit().note(
                                new Actor("person " + i, "127.0.0.1"),
                                "account.created",
                                "account:" + i,
                                Map.of("n", "名"));
        });
        context.getBean(OutboxLoop.class).catchUp();
    }

    @SuppressWarnings("unchecked")
    private void transaction(Runnable work) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            work.run();
            return null;
        });
    }

    private Audit audit() {
        return context.getBean(Audit.class);
    }

    private Finding verify() {
        return context.getBean(Verifying.class).verify();
    }

    private TrailReading reading() {
        return context.getBean(TrailReading.class);
    }

    private List<Entry> page(long before, TrailFilter filter) {
        return reading().before(before, filter, 10);
    }

    private static TrailFilter all() {
        return TrailFilter.of(null, null, null, null, null);
    }

    private void sql(String sql) {
        try (var connection = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))
                .getConnection()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
