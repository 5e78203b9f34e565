package org.chuangkou.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.account.Proving.Proof;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AccountsDbTest {
    private final House house;
    private final Accounts accounts;
    private final People people;

    AccountsDbTest(House house) {
        this.house = house;
        this.accounts = house.bean(Accounts.class);
        this.people = new People(house);
    }

    @Test
    void a_thousand_accounts_are_opened_at_once_with_the_passwords_given() {
        String hash = house.bean(PasswordHashes.class).hash("1");
        var many = IntStream.range(0, 1_000)
                .mapToObj(i -> new NewAccount("bulk-" + i, "批量" + i, Set.of(Role.CLERK), hash, false))
                .toList();
        accounts.createAll(many, Actor.SERVICE);

        assertThat(accounts.existing(List.of("bulk-0", "bulk-999", "bulk-1000")))
                .containsExactlyInAnyOrder("bulk-0", "bulk-999");
        assertThat(accounts.names(List.of("bulk-7", "nobody-here")))
                .containsOnlyKeys("bulk-7")
                .containsValue("批量7");
        assertThat(accounts.search("bulk-", Role.CLERK, new Page.Wanted(1, 100)))
                .satisfies(page -> assertThat(page.total()).isEqualTo(1_000))
                .satisfies(page -> assertThat(page.items()).hasSize(100));
        assertThat(house.bean(Proving.class).prove("bulk-3", "1", "-")).isInstanceOf(Proof.Right.class);
    }

    @Test
    void one_wrong_account_among_many_and_none_is_opened() {
        var many = List.of(
                new NewAccount("good-one", "x", Set.of(Role.CLERK), "-", false),
                new NewAccount("bad one", "x", Set.of(Role.CLERK), "-", false));
        assertThatThrownBy(() -> accounts.createAll(many, Actor.SERVICE)).isInstanceOf(Refusal.class);
        assertThat(accounts.find("good-one")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_account_goes_with_the_transaction_in_which_it_was_opened() {
        TransactionOperations<Connection> transactions = house.bean(TransactionOperations.class);
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    accounts.create(new NewAccount("undone", "x", Set.of(Role.CLERK), "-", false), Actor.SERVICE);
                    throw new IllegalStateException("something else failed");
                }))
                .hasMessage("something else failed");
        assertThat(accounts.find("undone")).isEmpty();
        assertThat(people.trail("account:undone")).isEmpty();
    }

    @Test
    void a_name_is_changed_once() {
        String username = people.some(Role.CLERK);
        assertThat(accounts.rename(username, "别的名字", Actor.SERVICE)).isTrue();
        assertThat(accounts.rename(username, "别的名字", Actor.SERVICE)).isFalse();
        assertThat(accounts.nameOf(username)).isEqualTo("别的名字");
        assertThat(accounts.nameOf("nobody-here")).isEqualTo("nobody-here");
        assertThat(people.trail("account:" + username)).containsOnlyOnce("account.renamed");
    }

    @Test
    void of_many_guesses_sent_at_once_only_the_first_few_count() throws Exception {
        String username = people.some(Role.CLERK);
        var proving = house.bean(Proving.class);
        try (var attackers = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 60)
                    .mapToObj(i -> attackers.submit(() -> proving.prove(username, "guess " + i, "-")))
                    .toList();
            for (var guess : guesses) guess.get();
        }
        assertThat(proving.prove(username, People.PASSWORD, "-")).isInstanceOf(Proof.Shut.class);
        assertThat(proving.shutUntil(username)).isPresent();
    }

    @Test
    void a_right_password_that_arrives_after_five_wrong_ones_counts_no_more_though_it_was_asked_before() {
        String username = people.some(Role.CLERK);
        var steps = house.bean(ProvingSteps.class);
        var row = steps.ask(username, Instant.now()).account().orElseThrow();
        for (int i = 0; i < 5; i++) steps.fail(username, Actor.SERVICE);
        assertThat(steps.accept(row, Instant.now())).isInstanceOf(Proof.Shut.class);
    }
}
