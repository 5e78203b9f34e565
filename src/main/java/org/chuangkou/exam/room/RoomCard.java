package org.chuangkou.exam.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Page;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.web.HomeCard;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** An examiner's rooms of today, on the home page: those that are open or will open within a day. */
@Singleton
class RoomCard implements HomeCard {
    private static final int LATEST = 50;
    private static final int SHOWN = 5;

    private final Exams exams;
    private final Candidates candidates;
    private final Clock clock;

    RoomCard(Exams exams, Candidates candidates, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.clock = clock;
    }

    record Room(String exam, String title, String state, int candidates) {}

    @Override
    public int order() {
        return 35;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> card(Viewer viewer) {
        if (!viewer.has("EXAMINER")) return Optional.empty();
        Instant now = clock.instant();
        List<Room> rooms = exams.setUp(new Page.Wanted(0, LATEST)).items().stream()
                .filter(exam -> today(exam, now))
                .limit(SHOWN)
                .map(exam -> room(exam, now))
                .toList();
        return rooms.isEmpty() ? Optional.empty() : Optional.of(new View("exam/room/card", Map.of("rooms", rooms)));
    }

    private static boolean today(Exam exam, Instant now) {
        boolean soon = exam.opensAt() == null || exam.opensAt().isBefore(now.plus(Duration.ofDays(1)));
        return !exam.closed(now) && soon;
    }

    private Room room(Exam exam, Instant now) {
        String state = exam.phase(now).word();
        return new Room(exam.id(), exam.title(), state, candidates.count(exam.id()));
    }
}
