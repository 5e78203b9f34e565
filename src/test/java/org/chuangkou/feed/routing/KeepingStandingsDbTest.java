package org.chuangkou.feed.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
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

    KeepingStandingsDbTest(House house, Outbox outbox, KeepingStandings keeping, StandingRows rows) {
        this.house = house;
        this.outbox = outbox;
        this.keeping = keeping;
        this.rows = rows;
    }

    @Test
    void what_is_kept_is_the_same_however_often_the_facts_are_read() {
        var hall = new FeedFixture(house, "KS");
        ClerkData clerk = hall.clerk("KS1", hall.districtWindow, 5);
        hall.add(clerk);
        hall.move(clerk, clerk.at(null, "guide"), MARCH);
        hall.happens(new AttemptReleased(
                "ks-1", "ks-exam", "user-ks1", 3, "graded", true, 8000, 100, MARCH.plusSeconds(60)));
        List<StandingRow> once = within(() -> rows.of("KS1"));
        assertThat(once).extracting(StandingRow::best).containsExactly(5, 5, 3);
        within(() -> {
            keeping.consume(outbox.after(0, 100_000));
            return true;
        });
        assertThat(within(() -> rows.of("KS1"))).isEqualTo(once);
    }

    @Test
    void who_passes_an_exam_before_being_registered_stands_at_that_level_from_the_first_day() {
        var hall = new FeedFixture(house, "KT");
        hall.happens(new AttemptReleased(
                "kt-1", "kt-exam", "user-kt1", 4, "graded", true, 8000, 100, FeedFixture.SINCE.minusSeconds(60)));
        hall.add(hall.clerk("KT1", hall.districtWindow, null));
        assertThat(within(() -> rows.of("KT1")))
                .singleElement()
                .extracting(StandingRow::assessed)
                .isEqualTo(4);
    }

    private <T> T within(Supplier<T> work) {
        return house.transactions().executeWrite(status -> work.get());
    }
}
