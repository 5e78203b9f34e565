package org.chuangkou.exam.marking.results;

import java.math.BigDecimal;
import java.util.List;
import org.chuangkou.exam.marking.Results.Sum;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.jspecify.annotations.Nullable;

/**
 * How an exam went, as far as is known.
 *
 * @param lines those with the most points first, then those without any yet, then those who have not come
 */
public record ExamResults(List<Line> lines) {
    public ExamResults {
        lines = List.copyOf(lines);
    }

    /**
     * One attempt, or somebody who has not come.
     *
     * @param attempt null for who has not come
     * @param sum null while the attempt runs
     */
    public record Line(
            String candidate,
            String name,
            @Nullable Attempt attempt,
            @Nullable Sum sum) {
        /** The attempt's state, or {@code absent}. */
        public String state() {
            return attempt == null ? "absent" : attempt.state().word();
        }

        /** Whether it has ended and is not void. */
        public boolean counts() {
            return sum != null && attempt != null && attempt.state() != AttemptState.VOID;
        }

        /** From the beginning to the end, rounded up; null while it runs. */
        public @Nullable Integer minutes() {
            return attempt == null || attempt.endedAt() == null
                    ? null
                    : Math.toIntExact((attempt.endedAt().getEpochSecond()
                                    - attempt.startedAt().getEpochSecond()
                                    + 59)
                            / 60);
        }
    }

    public int count(String state) {
        return (int) lines.stream().filter(line -> line.state().equals(state)).count();
    }

    /** The results that count. */
    public List<Sum> counted() {
        return lines.stream().filter(Line::counts).map(Line::sum).toList();
    }

    public int passed() {
        return (int) counted().stream().filter(Sum::passed).count();
    }

    /** Share of those that count, in percent, one place; null while there are none. */
    public @Nullable BigDecimal passRate() {
        int all = counted().size();
        return all == 0 ? null : BigDecimal.valueOf(Math.round(1000.0 * passed() / all), 1);
    }
}
