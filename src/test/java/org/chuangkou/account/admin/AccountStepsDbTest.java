package org.chuangkou.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.People;
import org.chuangkou.account.Role;
import org.chuangkou.base.Actor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AccountStepsDbTest {
    private final House house;

    AccountStepsDbTest(House house) {
        this.house = house;
    }

    /** Ending the sessions is a step of its own inside the reset: when it loses a deadlock, all of it begins again. */
    @Test
    void a_reset_that_loses_a_deadlock_half_way_is_done_whole_in_the_end() throws Exception {
        var people = new People(house);
        String username = people.some(Role.CLERK);
        people.visitor(username);
        try (var thread = Executors.newVirtualThreadPerTaskExecutor();
                Connection other = connection()) {
            other.setAutoCommit(false);
            // The server gives up the transaction that has written less.
            for (int i = 0; i < 50; i++)
                update(other, "INSERT INTO sign_in_failure VALUES ('deadlock-" + i + "', 'x', '2020-01-01')");
            update(other, "UPDATE session SET agent = 'x' WHERE username = '" + username + "'");
            var reset = thread.submit(
                    () -> house.bean(AccountSteps.class).resetPassword(username, "fresh hash", Actor.SERVICE));
            await_that_the_account_is_held(username);
            update(other, "UPDATE account SET name = 'other' WHERE username = '" + username + "'");
            other.commit();
            reset.get(30, TimeUnit.SECONDS);
        }
        assertThat(house.bean(Accounts.class).find(username).orElseThrow().mustChange())
                .isTrue();
        assertThat(people.sql("DELETE FROM session WHERE username = '" + username + "'"))
                .isZero();
        assertThat(people.trail("account:" + username))
                .containsOnlyOnce("password.reset")
                .containsOnlyOnce("session.closed-all");
    }

    private void await_that_the_account_is_held(String username) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        try (Connection probe = connection();
                var free = probe.prepareStatement(
                        "SELECT username FROM account WHERE username = ? FOR UPDATE SKIP LOCKED")) {
            free.setString(1, username);
            while (free.executeQuery().next())
                assertThat(System.nanoTime()).as("given up").isLessThan(end);
        }
    }

    private Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(house.bean(DataSource.class))
                .getConnection();
    }

    private static void update(Connection connection, String sql) throws SQLException {
        connection.createStatement().executeUpdate(sql);
    }
}
