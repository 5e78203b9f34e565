package org.chuangkou.exam.room;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One candidate on the invigilator's board.
 *
 * @param place in the exam's list, from 1
 * @param seat label of the desk
 * @param state {@link State} in lower case
 * @param answered slots with an answer, of {@code of}; null before the beginning
 * @param seenAt when the computer was last heard of, null when never
 * @param savesMinute answers kept in the last minute
 * @param left how often the page was left
 * @param flags what an invigilator should look at: {@code away}, {@code left}, {@code device}, {@code address}, {@code locked},
 *     {@code late}, {@code unchecked}
 */
public record BoardRow(
        String candidate,
        int place,
        String name,
        @Nullable String seat,
        String state,
        @Nullable String attempt,
        @Nullable Integer paper,
        @Nullable Integer answered,
        @Nullable Integer of,
        @Nullable String startedAt,
        @Nullable String endsAt,
        @Nullable String endedAt,
        @Nullable String seenAt,
        int savesMinute,
        int left,
        boolean checked,
        int extraMinutes,
        @Nullable String reason,
        List<String> flags) {

    /** How a candidate is getting on. */
    enum State {
        /** Has not begun and was not seen. */
        NOT_BEGUN,
        /** Waits at the door. */
        READY,
        WORKING,
        /** Is at a paper, but nothing was heard of the computer for a while. */
        OFFLINE,
        PAUSED,
        DONE,
        ABSENT,
        BREACH;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether somebody who looks at the board would see a difference: who is at work is heard of every few seconds. */
    boolean looksLike(BoardRow other) {
        return quiet().equals(other.quiet());
    }

    private BoardRow quiet() {
        boolean there = state.equals(State.WORKING.word()) || state.equals(State.READY.word());
        return new BoardRow(
                candidate,
                place,
                name,
                seat,
                state,
                attempt,
                paper,
                answered,
                of,
                startedAt,
                endsAt,
                endedAt,
                there ? null : seenAt,
                savesMinute,
                left,
                checked,
                extraMinutes,
                reason,
                flags);
    }
}
