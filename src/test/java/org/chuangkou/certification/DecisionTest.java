package org.chuangkou.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.certification.AssessedLevel.Reason;
import org.chuangkou.fact.AttemptReleased;
import org.chuangkou.fact.AttemptVoided;
import org.chuangkou.fact.Fact;
import org.chuangkou.fact.NumberedFact;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Instant T = Instant.parse("2026-11-02T01:00:00Z");

    /** All levels of one attempt, as they are kept. */
    private final List<AssessedLevel> kept = new ArrayList<>();

    @Test
    void a_passed_graded_exam_grants_its_level() {
        happens(1, released("graded", true, T));
        assertThat(kept).singleElement().satisfies(level -> {
            assertThat(level.level()).isEqualTo(4);
            assertThat(level.countsAt(T)).isTrue();
            assertThat(level.countsAt(T.minusSeconds(1))).isFalse();
        });
    }

    @Test
    void a_mock_or_a_failed_exam_grants_nothing() {
        happens(1, released("mock", true, T));
        happens(2, released("graded", false, T));
        happens(3, voided(T));
        assertThat(kept).isEmpty();
    }

    @Test
    void a_level_marked_anew_as_failed_counts_until_then_and_is_kept() {
        happens(1, released("graded", true, T));
        happens(2, released("graded", false, T.plusSeconds(60)));
        assertThat(kept).singleElement().satisfies(level -> {
            assertThat(level.revocation().reason()).isEqualTo(Reason.REMARKED);
            assertThat(level.countsAt(T.plusSeconds(59))).isTrue();
            assertThat(level.countsAt(T.plusSeconds(60))).isFalse();
        });
    }

    @Test
    void a_void_attempt_says_why() {
        happens(1, released("graded", true, T));
        happens(2, voided(T.plusSeconds(60)));
        happens(3, released("graded", false, T.plusSeconds(90)));
        assertThat(kept)
                .singleElement()
                .extracting(level -> level.revocation().reason())
                .isEqualTo(Reason.VOIDED);
    }

    @Test
    void who_passes_again_after_a_revocation_gets_a_second_row() {
        happens(1, released("graded", true, T));
        happens(2, released("graded", false, T.plusSeconds(60)));
        happens(3, released("graded", true, T.plusSeconds(90)));
        assertThat(kept).hasSize(2);
        assertThat(AssessedLevel.best(kept, T.plusSeconds(70))).isEmpty();
        assertThat(AssessedLevel.best(kept, T.plusSeconds(90))).hasValue(4);
    }

    @Test
    void more_points_for_what_was_passed_already_grant_nothing_new() {
        happens(1, released("graded", true, T));
        happens(2, released("graded", true, T.plusSeconds(60)));
        assertThat(kept).singleElement().extracting(AssessedLevel::grantedAt).isEqualTo(T);
    }

    @Test
    void reading_everything_again_changes_nothing() {
        List<Fact> all = List.of(
                released("graded", true, T),
                released("graded", true, T.plusSeconds(10)),
                released("graded", false, T.plusSeconds(20)),
                released("graded", true, T.plusSeconds(30)),
                voided(T.plusSeconds(40)));
        for (int i = 0; i < all.size(); i++) happens(i + 1, all.get(i));
        var once = List.copyOf(kept);
        for (int i = 0; i < all.size(); i++) happens(i + 1, all.get(i));
        assertThat(kept).isEqualTo(once).hasSize(2);
    }

    @Test
    void the_best_of_several_levels_is_the_lowest_number() {
        var three = new AssessedLevel("a", 1, "c", 3, "e", T, null);
        var five = new AssessedLevel("b", 2, "c", 5, "e", T, null);
        assertThat(AssessedLevel.best(List.of(five, three), T)).hasValue(3);
        assertThat(AssessedLevel.best(List.of(), T)).isEmpty();
    }

    private void happens(long number, Fact fact) {
        Decision.on(new NumberedFact(number, fact), kept).ifPresent(level -> {
            kept.removeIf(old -> old.fact() == level.fact());
            kept.add(level);
        });
    }

    private static AttemptReleased released(String kind, boolean passed, Instant at) {
        return new AttemptReleased("a", "e", "c", 4, kind, passed, passed ? 7500 : 3000, 100, at);
    }

    private static AttemptVoided voided(Instant at) {
        return new AttemptVoided("a", "e", "c", 4, at);
    }
}
