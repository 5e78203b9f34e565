package org.chuangkou.people.clerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.People;
import org.chuangkou.people.Posting;
import org.chuangkou.people.clerk.ClerkRows.ClerkRow;
import org.junit.jupiter.api.Test;

@DatabaseTest
class RegisterDbTest {
    private static final Instant JANUARY = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-04T01:00:00Z");

    private final House house;
    private final Register register;
    private final ClerkRows rows;
    private final People people;

    RegisterDbTest(House house, Register register, ClerkRows rows, People people) {
        this.house = house;
        this.register = register;
        this.rows = rows;
        this.people = people;
    }

    @Test
    void who_sat_where_when_can_be_told_for_ever() {
        ClerkData first = clerk("RG1", "YP-A01", "intake");
        ClerkData second = first.at("YP-A03", "intake");
        inTransaction(() -> {
            register.add(first, JANUARY);
            register.change(first, second, MARCH);
            register.change(second, second.at("YP-A03", "lead"), MAY);
            return null;
        });
        assertThat(people.postings("RG1"))
                .containsExactly(
                        new Posting("RG1", MAY, null, "YP", "YP-A03", "lead"),
                        new Posting("RG1", MARCH, MAY, "YP", "YP-A03", "intake"),
                        new Posting("RG1", JANUARY, MARCH, "YP", "YP-A01", "intake"));
        assertThat(people.whoSatAt("YP-A01", MARCH.minusSeconds(1)))
                .extracting(Posting::clerk)
                .contains("RG1");
        assertThat(people.whoSatAt("YP-A01", MARCH)).extracting(Posting::clerk).doesNotContain("RG1");
        assertThat(people.whoSatAt("YP-A03", MARCH)).extracting(Posting::clerk).contains("RG1");
    }

    @Test
    void a_change_that_moves_nobody_begins_no_new_posting() {
        ClerkData before = clerk("RG2", null, null);
        inTransaction(() -> {
            register.add(before, JANUARY);
            ClerkData held = register.hold("RG2").orElseThrow();
            register.change(held, with(held, "改名"), MARCH);
            return null;
        });
        assertThat(people.clerk("RG2").orElseThrow().name()).isEqualTo("改名");
        assertThat(people.postings("RG2")).hasSize(1);
    }

    @Test
    void numbers_are_sealed_in_the_database_each_for_its_clerk() {
        inTransaction(() -> {
            register.add(clerk("RG3", null, null), JANUARY);
            return null;
        });
        ClerkRow row = inTransaction(() -> rows.find("RG3").orElseThrow());
        assertThat(row.mobile()).doesNotContain("139").isNotNull();
        assertThat(row.certificateNo()).doesNotContain("S0000").isNotNull();
        assertThat(inTransaction(() -> register.hold("RG3").orElseThrow()).mobile())
                .isEqualTo("13900001111");
        assertThat(row.toString()).doesNotContain("13900001111");
        assertThat(clerk("RG3", null, null).toString()).doesNotContain("13900001111", "S0000");
    }

    @Test
    void a_number_is_shown_whole_only_for_a_reason_and_only_if_there_is_one() {
        var numbers = house.bean(Numbers.class);
        inTransaction(() -> {
            register.add(clerk("RG4", null, null), JANUARY);
            return null;
        });
        assertThatThrownBy(() -> numbers.unmask("RG4", PersonalNumber.MOBILE, " ", Actor.SERVICE))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> numbers.unmask("YP1006", PersonalNumber.MOBILE, "核对", Actor.SERVICE))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(numbers.unmask("RG4", PersonalNumber.MOBILE, "核对", Actor.SERVICE))
                .isEqualTo("13900001111");
        assertThat(numbers.masked("RG4")).isEqualTo(new Numbers.Masked("139****1111", "S00009******0001"));
    }

    @Test
    void clerks_at_a_place_are_those_below_it_too() {
        assertThat(people.clerksAt("YP-WQ")).extracting(Clerk::no).contains("WQ2001", "LT3001");
        assertThat(people.clerksAt("nowhere")).isEmpty();
        assertThat(people.clerkOf("clerk").map(Clerk::no)).contains("YP1001");
        assertThat(people.windowsTaking("CK-food-licence")).contains("YP-A03");
        assertThat(people.placesBelow("YP")).containsAll(List.of("YP", "YP-WQ", "YP-WQ-LT"));
    }

    private <T> T inTransaction(Supplier<T> work) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = house.bean(TransactionOperations.class);
        return transactions.executeWrite(status -> work.get());
    }

    private static ClerkData clerk(String no, String window, String post) {
        return new ClerkData(
                no,
                "user-" + no,
                "登记人",
                "YP",
                window,
                post,
                null,
                null,
                null,
                null,
                null,
                "13900001111",
                5,
                "S000099900000001",
                null,
                null);
    }

    private static ClerkData with(ClerkData clerk, String name) {
        return new ClerkData(
                clerk.no(),
                clerk.username(),
                name,
                clerk.place(),
                clerk.window(),
                clerk.post(),
                null,
                null,
                null,
                null,
                null,
                clerk.mobile(),
                clerk.certificateLevel(),
                clerk.certificateNo(),
                null,
                null);
    }
}
