package org.chuangkou.exam.room;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Time;
import org.chuangkou.exam.schedule.Exam;
import org.jspecify.annotations.Nullable;

/**
 * The board as its page shows it.
 *
 * @param state of the exam: waiting, open or closed
 * @param show the state by which it is filtered, {@code all} or {@code flagged}
 * @param states all there are, in the order of the chips
 * @param needs of each step, by its word
 * @param did the step that has just been taken, null when none was
 * @param done to how many
 * @param left to how many not
 */
record RoomView(
        String exam,
        String title,
        String state,
        @Nullable String beginsAt,
        @Nullable String closesAt,
        boolean byHand,
        boolean begun,
        boolean oneDevice,
        int minutes,
        String now,
        String show,
        List<String> states,
        Map<String, Set<String>> needs,
        Map<String, Integer> counts,
        List<BoardRow> rows,
        List<LogLine> log,
        @Nullable String did,
        int done,
        int left) {

    static RoomView of(
            Board board, Map<String, Set<String>> needs, String show, @Nullable String did, int done, int left) {
        Exam exam = board.exam();
        return new RoomView(
                exam.id(),
                exam.title(),
                board.state(),
                Time.isoOrNull(exam.beginsAt() == null ? exam.opensAt() : exam.beginsAt()),
                Time.isoOrNull(exam.closesAt()),
                exam.rules().byHand(),
                exam.begunAt() != null,
                exam.rules().oneDevice(),
                exam.minutes(),
                board.now(),
                show,
                Arrays.stream(BoardRow.State.values()).map(BoardRow.State::word).toList(),
                needs,
                board.counts(),
                board.rows(),
                board.log(),
                did,
                done,
                left);
    }
}
