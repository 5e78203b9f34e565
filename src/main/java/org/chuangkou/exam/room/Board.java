package org.chuangkou.exam.room;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuangkou.exam.room.BoardRow.State;
import org.chuangkou.exam.schedule.Exam;

/**
 * All candidates of an exam at one moment, in the order of its list.
 *
 * @param state of the exam: waiting, open or closed
 * @param log the latest lines, the newest first
 * @param answered what was counted for it, so that the next board need not count it again
 */
record Board(
        Exam exam,
        String state,
        String now,
        List<BoardRow> rows,
        List<LogLine> log,
        Map<String, Answered.Count> answered) {

    /** How many are in each state, with {@code all} and {@code flagged}; every state is there. */
    Map<String, Integer> counts() {
        var states = new EnumMap<State, Integer>(State.class);
        for (State state : State.values()) states.put(state, 0);
        var counts = new TreeMap<String, Integer>();
        states.forEach((state, none) -> counts.put(state.word(), none));
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        counts.put("all", rows.size());
        counts.put("flagged", (int)
                rows.stream().filter(row -> !row.flags().isEmpty()).count());
        return counts;
    }
}
