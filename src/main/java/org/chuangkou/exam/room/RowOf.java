package org.chuangkou.exam.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.Time;
import org.chuangkou.exam.room.BoardRow.State;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.presence.Presence;
import org.chuangkou.exam.sitting.seat.Seat;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one candidate at one moment.
 *
 * @param attempt the last one, null when there is none
 * @param presence null when nothing was seen of the candidate
 * @param locked out by failed sign-ins
 */
record RowOf(
        Exam exam,
        Candidate candidate,
        String name,
        Seat seat,
        @Nullable Attempt attempt,
        @Nullable Integer answered,
        int of,
        @Nullable Presence presence,
        boolean locked,
        Instant now) {
    /** A page is heard of every eight seconds, written down every five. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    State state() {
        if (seat.barred() == Seat.Bar.BREACH) return State.BREACH;
        if (attempt == null || attempt.state() == AttemptState.VOID) {
            if (seat.barred() == Seat.Bar.ABSENT) return State.ABSENT;
            return heard() ? State.READY : State.NOT_BEGUN;
        }
        if (!attempt.running(now)) return State.DONE;
        if (attempt.paused()) return State.PAUSED;
        boolean justBegun = attempt.startedAt().plus(SILENCE).isAfter(now);
        return heard() || justBegun ? State.WORKING : State.OFFLINE;
    }

    private boolean heard() {
        return presence != null && presence.seenAt().plus(SILENCE).isAfter(now);
    }

    BoardRow row() {
        State state = state();
        Attempt sat = attempt == null || attempt.state() == AttemptState.VOID ? null : attempt;
        return new BoardRow(
                candidate.username(),
                candidate.place(),
                name,
                seat.label(),
                state.word(),
                sat == null ? null : sat.id(),
                sat == null ? null : sat.paper(),
                sat == null ? null : answered,
                sat == null ? null : of,
                sat == null ? null : Time.iso(sat.startedAt()),
                sat == null ? null : Time.iso(sat.endsAt()),
                sat == null ? null : Time.isoOrNull(sat.endedAt()),
                presence == null ? null : Time.iso(presence.seenAt()),
                presence == null || state == State.DONE ? 0 : presence.savesMinute(),
                presence == null ? 0 : presence.timesLeft(),
                seat.checkedAt() != null,
                candidate.extraMinutes() + seat.extraSeconds() / 60,
                seat.barredReason(),
                flags(state));
    }

    private List<String> flags(State state) {
        var flags = new ArrayList<String>();
        boolean working = state == State.WORKING || state == State.OFFLINE || state == State.PAUSED;
        if (locked) flags.add("locked");
        if (presence != null && working && presence.away()) flags.add("away");
        if (presence != null && presence.timesLeft() > 0) flags.add("left");
        if (presence != null && presence.devices() > 0) flags.add("device");
        if (presence != null && (presence.moves() > 0 || !exam.rules().allow(presence.address()))) flags.add("address");
        boolean waits = state == State.READY || state == State.NOT_BEGUN;
        if (waits && exam.late(now) && seat.admittedAt() == null) flags.add("late");
        return flags;
    }
}
