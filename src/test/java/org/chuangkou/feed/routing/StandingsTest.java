package org.chuangkou.feed.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chuangkou.feed.routing.Standings.EVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chuangkou.base.Refusal;
import org.chuangkou.certification.AssessedLevel;
import org.chuangkou.certification.AssessedLevel.Reason;
import org.chuangkou.certification.AssessedLevel.Revocation;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.Posting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTest {
    private static final Instant JANUARY = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-04T01:00:00Z");

    @Test
    void who_never_moved_has_one_standing_for_ever() {
        assertThat(Standings.of(clerk(null, null), List.of(posting(JANUARY, null, "A")), List.of()))
                .containsExactly(new Standing("C1", JANUARY, EVER, "某人", "YP", "A", null, null));
    }

    @Test
    void each_move_begins_another_standing() {
        List<Standing> standings = Standings.of(
                clerk(null, new Certificate(4, null, null)),
                List.of(posting(MARCH, null, "B"), posting(JANUARY, MARCH, "A")),
                List.of());
        assertThat(standings)
                .extracting(Standing::from, Standing::to, Standing::window, Standing::level)
                .containsExactly(tuple(JANUARY, MARCH, "A", 4), tuple(MARCH, EVER, "B", 4));
    }

    @Test
    void a_change_of_post_alone_changes_no_standing() {
        assertThat(Standings.of(
                        clerk(null, null), List.of(posting(JANUARY, MARCH, "A"), posting(MARCH, null, "A")), List.of()))
                .containsExactly(new Standing("C1", JANUARY, EVER, "某人", "YP", "A", null, null));
    }

    @Test
    void a_certificate_counts_from_the_beginning_of_its_day_in_the_hall() {
        var certificate = new Certificate(3, null, LocalDate.of(2026, 3, 2));
        List<Standing> standings =
                Standings.of(clerk(null, certificate), List.of(posting(JANUARY, null, "A")), List.of());
        assertThat(standings).extracting(Standing::level).containsExactly(null, 3);
        assertThat(standings.getLast().from()).isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
    }

    @Test
    void an_assessed_level_counts_until_it_is_revoked() {
        var level = new AssessedLevel("a", 1, "c1", 4, "e", MARCH, new Revocation(2, MAY, Reason.VOIDED));
        List<Standing> standings =
                Standings.of(clerk(null, null), List.of(posting(JANUARY, null, "A")), List.of(level));
        assertThat(standings)
                .extracting(Standing::from, Standing::assessed, Standing::best)
                .containsExactly(tuple(JANUARY, null, null), tuple(MARCH, 4, 4), tuple(MAY, null, null));
    }

    @Test
    void the_better_of_certificate_and_assessment_counts() {
        var level = new AssessedLevel("a", 1, "c1", 3, "e", MARCH, null);
        List<Standing> standings = Standings.of(
                clerk(null, new Certificate(4, null, null)), List.of(posting(JANUARY, null, "A")), List.of(level));
        assertThat(standings).extracting(Standing::best).containsExactly(4, 3);
    }

    @Test
    void before_the_clerk_is_hired_there_is_no_standing() {
        List<Standing> standings =
                Standings.of(clerk(LocalDate.of(2026, 3, 2), null), List.of(posting(JANUARY, null, "A")), List.of());
        assertThat(standings)
                .singleElement()
                .extracting(Standing::from)
                .isEqualTo(Instant.parse("2026-03-01T16:00:00Z"));
    }

    @Property
    void at_any_moment_a_clerk_stands_where_the_posting_of_that_moment_says(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 90) Integer> lengths,
            @ForAll @Size(max = 4) List<@IntRange(max = 400) Integer> exams,
            @ForAll @IntRange(max = 500) int asked) {
        var postings = new ArrayList<Posting>();
        Instant from = JANUARY;
        for (int i = 0; i < lengths.size(); i++) {
            Instant to = i == lengths.size() - 1 ? null : day(from, lengths.get(i));
            postings.add(posting(from, to, "W" + i % 2));
            from = to == null ? from : to;
        }
        var levels = new ArrayList<AssessedLevel>();
        for (int i = 0; i < exams.size(); i++)
            levels.add(new AssessedLevel("a" + i, i, "c1", 5 - i, "e", day(JANUARY, exams.get(i)), null));
        Instant at = day(JANUARY, asked);
        String window = postings.stream()
                .filter(p -> !p.from().isAfter(at) && (p.to() == null || p.to().isAfter(at)))
                .findFirst()
                .orElseThrow()
                .window();
        assertThat(Standings.of(clerk(null, null), postings, levels).stream()
                        .filter(s -> !s.from().isAfter(at) && s.to().isAfter(at)))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.window()).isEqualTo(window);
                    var best = AssessedLevel.best(levels, at);
                    assertThat(s.assessed()).isEqualTo(best.isPresent() ? best.getAsInt() : null);
                });
    }

    @Test
    void a_moment_is_now_unless_one_is_named() {
        assertThat(Moment.of(null, MARCH)).isEqualTo(MARCH);
        assertThat(Moment.of(" ", MARCH)).isEqualTo(MARCH);
        assertThat(Moment.of("2026-05-04T09:00:00+08:00", MARCH)).isEqualTo(MAY);
        assertThat(Moment.of("2026-05-04T09:00:00 08:00", MARCH)).isEqualTo(MAY);
        assertThat(Moment.of("2026-05-04T01:00:00Z", MARCH)).isEqualTo(MAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2026-05-04", "2026-05-04T09:00:00", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"
            })
    void what_is_no_moment_is_refused(String written) {
        assertThatThrownBy(() -> Moment.of(written, MARCH)).isInstanceOf(Refusal.class);
    }

    private static Instant day(Instant from, int days) {
        return from.plusSeconds(86_400L * days);
    }

    private static Posting posting(Instant from, @Nullable Instant to, String window) {
        return new Posting("C1", from, to, "YP", window, "intake");
    }

    private static Clerk clerk(@Nullable LocalDate hired, @Nullable Certificate certificate) {
        return new Clerk("C1", "c1", "某人", "YP", "A", null, hired, null, null, null, null, certificate);
    }
}
