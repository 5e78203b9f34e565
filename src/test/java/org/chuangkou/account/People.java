package org.chuangkou.account;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.chuangkou.House;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.base.Actor;
import org.chuangkou.base.outbox.OutboxLoop;

/** Accounts of a test's own, and what only a test may do to the house. */
public final class People {
    public static final String PASSWORD = "right horse, wrong battery";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static String hash;

    private final House house;

    public People(House house) {
        this.house = house;
    }

    /** @return the user name of a new account with {@link #PASSWORD} */
    public String some(Role... roles) {
        String username = "someone-" + COUNT.incrementAndGet();
        var account = new NewAccount(username, "测试者" + COUNT.get(), Set.of(roles), hash(), false);
        house.bean(Accounts.class).create(account, Actor.SERVICE);
        return username;
    }

    public Visitor visitor(String username) {
        return new Visitor(house).signedIn(username, PASSWORD);
    }

    public Visitor visitor(Role... roles) {
        return visitor(some(roles));
    }

    public Visitor stranger() {
        return new Visitor(house);
    }

    public int sql(String sql) {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(house.bean(DataSource.class))
                .getConnection()) {
            return connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Actions of the trail so far whose subject is this, oldest first. */
    public List<String> trail(String subject) {
        house.bean(OutboxLoop.class).catchUp();
        var actions = new ArrayList<String>();
        try (Connection connection = DelegatingDataSource.unwrapDataSource(house.bean(DataSource.class))
                        .getConnection();
                var query = connection.prepareStatement(
                        "SELECT action FROM audit_entry WHERE subject = ? ORDER BY sequence")) {
            query.setString(1, subject);
            var rows = query.executeQuery();
            while (rows.next()) actions.add(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return actions;
    }

    private synchronized String hash() {
        if (hash == null) hash = house.bean(PasswordHashes.class).hash(PASSWORD);
        return hash;
    }
}
