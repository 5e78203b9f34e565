package org.chuangkou.feed.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.feed.FeedFixture;
import org.chuangkou.feed.routing.StandingRows.StandingRow;
import org.chuangkou.people.clerk.ClerkData;
import org.junit.jupiter.api.Test;

@DatabaseTest
class KeepingStandingsDbTest {
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");

    private final House house;
    private final Outbox outbox;
    private final KeepingStandings keeping;
    private final StandingRows rows;
    private final Roll roll;

    KeepingStandingsDbTest(House house, Outbox outbox, KeepingStandings keeping, StandingRows rows, Roll roll) {
        this.house = house;
        this.outbox = outbox;
        this.keeping = keeping;
        this.rows = rows;
        this.roll = roll;
    }

    @Test
    void what_is_kept_is_the_same_however_often_the_facts_are_read() {
        var hall = new FeedFixture(house, "KS");
        ClerkData clerk = hall.clerk("KS1", hall.districtWindow, 5);
        hall.add(clerk);
        hall.move(clerk, clerk.at(null, "guide"), MARCH);
        hall.happens(new AttemptReleased(
                "ks-1", "ks-exam", "user-ks1", 3, "graded", true, 8000, 100, MARCH.plusSeconds(60)));
        List<Standing> once = standings("KS1");
        assertThat(once).extracting(Standing::best).containsExactly(5, 5, 3);
        readAgain();
        assertThat(standings("KS1")).isEqualTo(once);
    }

    @Test
    void a_copy_hears_of_who_has_lost_every_standing() {
        var hall = new FeedFixture(house, "KU");
        ClerkData clerk = hall.clerk("KU1", hall.districtWindow, 5);
        hall.add(clerk);
        assertThat(standing(MARCH)).contains("KU1");
        hall.move(
                clerk,
                hall.clerk(
                        "KU1",
                        hall.districtWindow,
                        LocalDate.of(2100, 1, 1),
                        null,
                        "bachelor",
                        5,
                        clerk.certificateDate()),
                MARCH);
        assertThat(standing(MARCH)).doesNotContain("KU1").contains("YP1001");
    }

    @Test
    void the_copy_says_what_the_table_says() {
        var hall = new FeedFixture(house, "KV");
        hall.add(hall.clerk("KV1", hall.districtWindow, 5), hall.clerk("KV2", null, null));
        readAgain();
        assertThat(within(() -> roll.at(MARCH, standing -> standing.no().startsWith("KV"))))
                .containsExactlyElementsOf(Stream.of("KV1", "KV2")
                        .flatMap(no -> standings(no).stream())
                        .toList());
    }

    @Test
    void who_passes_an_exam_before_being_registered_stands_at_that_level_from_the_first_day() {
        var hall = new FeedFixture(house, "KT");
        hall.happens(new AttemptReleased(
                "kt-1", "kt-exam", "user-kt1", 4, "graded", true, 8000, 100, FeedFixture.SINCE.minusSeconds(60)));
        hall.add(hall.clerk("KT1", hall.districtWindow, null));
        assertThat(standings("KT1"))
                .singleElement()
                .extracting(Standing::assessed)
                .isEqualTo(4);
    }

    private List<String> standing(Instant at) {
        return within(() -> roll.at(at, standing -> true)).stream()
                .map(Standing::no)
                .toList();
    }

    private List<Standing> standings(String no) {
        return within(() -> rows.of(no)).stream().map(StandingRow::standing).toList();
    }

    private void readAgain() {
        within(() -> {
            keeping.consume(outbox.after(0, 100_000));
            return true;
        });
    }

    private <T> T within(Supplier<T> work) {
        return house.transactions().executeWrite(status -> work.get());
    }
}
