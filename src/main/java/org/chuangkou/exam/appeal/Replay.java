package org.chuangkou.exam.appeal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.chuangkou.base.Message;
import org.chuangkou.base.Time;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts.Change;
import org.chuangkou.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/**
 * How the answers of an attempt came about, save by save.
 *
 * @param addresses how many different ones
 * @param chart saves in each minute, null without any save
 */
record Replay(List<Line> lines, int addresses, @Nullable Chart chart) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /**
     * @param at the hall's clock
     * @param after since the attempt began, minutes and seconds
     * @param response under the keys of the paper, null when the answer was taken back
     * @param answered how many slots have an answer from then on
     */
    record Line(
            String slot,
            String at,
            String after,
            @Nullable JsonNode response,
            String username,
            String address,
            int answered) {}

    static Replay of(Attempt attempt, List<Change> history) {
        var lines = new ArrayList<Line>();
        Set<String> answered = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (Change change : history) {
            boolean back = change.response().isNull();
            if (back) answered.remove(change.slot());
            else answered.add(change.slot());
            addresses.add(change.address());
            Duration after = Duration.between(attempt.startedAt(), change.savedAt());
            lines.add(new Line(
                    change.slot(),
                    clock(change.savedAt()),
                    "%d:%02d".formatted(after.toMinutes(), after.toSecondsPart()),
                    back ? null : change.response(),
                    change.username(),
                    change.address(),
                    answered.size()));
        }
        return new Replay(lines, addresses.size(), chart(attempt, history));
    }

    private static @Nullable Chart chart(Attempt attempt, List<Change> history) {
        if (history.isEmpty()) return null;
        var saves = new TreeMap<Long, Integer>();
        for (Change change : history) saves.merge(minute(attempt, change.savedAt()), 1, Integer::sum);
        Instant end = attempt.endedAt() == null ? history.getLast().savedAt() : attempt.endedAt();
        long last = Math.max(saves.lastKey(), minute(attempt, end));
        var rows = new ArrayList<Chart.Row>();
        for (long minute = 0; minute <= last; minute++)
            rows.add(new Chart.Row(String.valueOf(minute + 1), List.of((double) saves.getOrDefault(minute, 0)), null));
        int most = saves.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Chart(
                Chart.Kind.BAR,
                Message.of("replay.finding", history.size(), most),
                Message.of("replay.minute"),
                Message.of("replay.saves"),
                Message.of("replay.minute"),
                List.of(Message.of("replay.saves")),
                rows);
    }

    private static long minute(Attempt attempt, Instant at) {
        return Math.max(0, Duration.between(attempt.startedAt(), at).toMinutes());
    }

    private static String clock(Instant at) {
        return CLOCK.format(OffsetDateTime.ofInstant(at, Time.HALL));
    }
}
