package org.chuangkou.course.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chuangkou.DatabaseTest;
import org.chuangkou.House;
import org.chuangkou.base.Ids;
import org.chuangkou.course.store.Progress.State;
import org.junit.jupiter.api.Test;

@DatabaseTest
class KeepingProgressDbTest {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final Set<String> BOTH = Set.of("q-1", "q-2");

    private final House house;
    private final ProgressRows rows;
    private final KeepingProgress keeping;
    private final StoredLesson lesson = new StoredLesson(
            "course-" + Ids.next(Instant.now()), "first", 1, "题目", 5, "正文", List.of(), List.copyOf(BOTH));

    KeepingProgressDbTest(House house, ProgressRows rows, KeepingProgress keeping) {
        this.house = house;
        this.rows = rows;
        this.keeping = keeping;
    }

    @Test
    void nobody_has_begun_what_they_have_not_opened() {
        assertThat(keeping.of("clerk", lesson.course(), "first"))
                .isEqualTo(Progress.none(lesson.course(), "first"))
                .extracting(Progress::state)
                .isEqualTo(State.NEW);
    }

    @Test
    void a_lesson_is_done_when_it_is_read_to_the_end_and_every_question_is_answered() {
        assertThat(keep(0).state()).isEqualTo(State.BEGUN);
        assertThat(keep(100, "q-1").state()).isEqualTo(State.BEGUN);
        assertThat(keep(100, "q-2").state()).isEqualTo(State.DONE);
        assertThat(keeping.of("clerk", lesson.course(), "first").passed()).isEqualTo(BOTH);
    }

    @Test
    void questions_alone_do_not_do_it() {
        assertThat(keep(99, "q-1", "q-2").state()).isEqualTo(State.BEGUN);
        assertThat(keep(100).state()).isEqualTo(State.DONE);
    }

    @Test
    void what_was_reached_is_not_lost() {
        keep(80, "q-1");
        Progress later = keep(20);
        assertThat(later.read()).isEqualTo(80);
        assertThat(later.passed()).containsExactly("q-1");
    }

    @Test
    void done_stays_done_with_its_moment_when_the_lesson_asks_more() {
        Progress done = at(NOON, 100, BOTH, BOTH);
        Progress later = at(NOON.plusSeconds(5), 0, Set.of(), Set.of("q-1", "q-2", "q-3"));
        assertThat(later.doneAt()).isEqualTo(NOON).isEqualTo(done.doneAt());
        assertThat(later.seenAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(later.firstAt()).isEqualTo(NOON);
    }

    @Test
    void time_counts_between_reports_and_a_pause_for_a_minute_at_most() {
        seconds(NOON);
        assertThat(seconds(NOON.plusSeconds(25))).isEqualTo(25);
        assertThat(seconds(NOON.plusMillis(25_900))).isEqualTo(25);
        assertThat(seconds(NOON.plusMillis(26_100))).isEqualTo(26);
        assertThat(seconds(NOON.plus(Duration.ofHours(3)))).isEqualTo(86);
        assertThat(seconds(NOON)).isEqualTo(86);
    }

    @Test
    void learners_do_not_share_progress() {
        keep(50);
        assertThat(keeping.of("clerk2", lesson.course(), "first").state()).isEqualTo(State.NEW);
        assertThat(keeping.of("clerk")).anyMatch(progress -> progress.course().equals(lesson.course()));
    }

    @Test
    void reports_at_the_same_moment_are_all_kept() throws InterruptedException, ExecutionException {
        List<String> questions = IntStream.range(0, 8).mapToObj(i -> "q-" + i).toList();
        try (var windows = Executors.newFixedThreadPool(4)) {
            List<Callable<Progress>> reports = questions.stream()
                    .map(question -> (Callable<Progress>)
                            () -> keeping.keep("clerk", lesson, 10, Set.of(question), Set.copyOf(questions)))
                    .toList();
            for (Future<Progress> report : windows.invokeAll(reports)) report.get();
        }
        assertThat(keeping.of("clerk", lesson.course(), "first").passed())
                .containsExactlyInAnyOrderElementsOf(questions);
    }

    private Progress keep(int read, String... passed) {
        return keeping.keep("clerk", lesson, read, Set.of(passed), BOTH);
    }

    private int seconds(Instant now) {
        return at(now, 0, Set.of(), BOTH).seconds();
    }

    private Progress at(Instant now, int read, Set<String> passed, Set<String> needed) {
        var then = new KeepingProgress(rows, Clock.fixed(now, ZoneOffset.UTC));
        return house.transactions().executeWrite(status -> then.keep("clerk", lesson, read, passed, needed));
    }
}
