package org.chuangkou.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.certification.AssessedLevel.Reason;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.fact.Fact;
import org.chuangkou.fact.LevelGranted;
import org.chuangkou.fact.LevelRevoked;
import org.chuangkou.fact.NumberedFact;
import org.junit.jupiter.api.Test;

@DatabaseTest
class GrantingLevelsDbTest {
    private static final Instant T = Instant.parse("2026-11-02T01:00:00Z");

    private final House house;
    private final Outbox outbox;
    private final OutboxLoop loop;
    private final GrantingLevels granting;
    private final AssessedLevels levels;

    GrantingLevelsDbTest(House house, Outbox outbox, OutboxLoop loop, GrantingLevels granting, AssessedLevels levels) {
        this.house = house;
        this.outbox = outbox;
        this.loop = loop;
        this.granting = granting;
        this.levels = levels;
    }

    @Test
    void a_released_result_grants_and_a_void_one_revokes_and_both_are_told() {
        long before = outbox.last();
        put(released("gl-1", "gl-one", true));
        assertThat(levels.of("gl-one"))
                .singleElement()
                .satisfies(level -> assertThat(level.countsAt(T)).isTrue());
        put(new AttemptVoided("gl-1", "gl-exam", "gl-one", 4, T.plusSeconds(60)));
        assertThat(levels.of("gl-one")).singleElement().satisfies(level -> {
            assertThat(level.revocation().reason()).isEqualTo(Reason.VOIDED);
            assertThat(level.countsAt(T.plusSeconds(60))).isFalse();
        });
        loop.catchUp();
        assertThat(outbox.after(before, 500).stream().map(NumberedFact::fact))
                .contains(
                        new LevelGranted("gl-one", 4, "gl-exam", "gl-1", T),
                        new LevelRevoked("gl-one", 4, "gl-exam", "gl-1", "voided", T.plusSeconds(60)));
    }

    @Test
    void a_fact_that_is_consumed_twice_grants_once_and_is_told_once() {
        put(released("gl-2", "gl-two", true));
        loop.catchUp();
        long told = outbox.last();
        List<AssessedLevel> once = levels.of("gl-two");
        house.transactions().executeWrite(status -> {
            granting.consume(outbox.after(0, 100_000));
            return true;
        });
        loop.catchUp();
        assertThat(levels.of("gl-two")).isEqualTo(once).hasSize(1);
        assertThat(outbox.after(told, 500).stream().map(NumberedFact::fact))
                .noneMatch(fact -> fact instanceof LevelGranted || fact instanceof LevelRevoked);
    }

    @Test
    void levels_of_many_are_read_together() {
        put(released("gl-3", "gl-three", true));
        put(released("gl-4", "gl-four", false));
        assertThat(levels.all(List.of("gl-three", "gl-four", "nobody"))).containsOnlyKeys("gl-three");
        assertThat(levels.all(List.of())).isEmpty();
    }

    private void put(Fact fact) {
        house.transactions().executeWrite(status -> {
            outbox.put(fact);
            return true;
        });
        loop.catchUp();
    }

    private static AttemptReleased released(String attempt, String candidate, boolean passed) {
        return new AttemptReleased(attempt, "gl-exam", candidate, 4, "graded", passed, 7000, 100, T);
    }
}
