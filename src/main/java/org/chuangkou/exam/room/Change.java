package org.chuangkou.exam.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is different from what a board showed before.
 *
 * @param state of the exam: waiting, open or closed
 * @param rows those that have changed
 * @param log the latest lines, empty when there is none that was not shown
 */
record Change(String now, String state, Map<String, Integer> counts, List<BoardRow> rows, List<LogLine> log) {

    /** What an open board has been sent. */
    static final class Shown {
        private final Map<String, BoardRow> rows = new java.util.HashMap<>();
        private List<LogLine> log = List.of();
        private String state = "";

        /** What of the board has not been sent yet; from now on it has. */
        Change next(Board board) {
            var changed = new ArrayList<BoardRow>();
            for (BoardRow row : board.rows()) {
                BoardRow before = rows.put(row.candidate(), row);
                if (before == null || !before.looksLike(row)) changed.add(row);
            }
            List<LogLine> lines = log.equals(board.log()) ? List.of() : board.log();
            boolean moved = !changed.isEmpty() || !lines.isEmpty() || !state.equals(board.state());
            log = board.log();
            state = board.state();
            return new Change(board.now(), board.state(), moved ? board.counts() : Map.of(), changed, lines);
        }
    }

    boolean nothing() {
        return counts.isEmpty();
    }
}
