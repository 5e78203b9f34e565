package org.chuangkou.exam.sitting.presence;

import java.time.Duration;
import java.time.Instant;
import org.chuangkou.exam.sitting.presence.PresenceRows.PresenceRow;
import org.jspecify.annotations.Nullable;

/** What this node has seen of one candidate since it was last written down. */
final class Trace {
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final String exam;
    private final String candidate;
    private final LastMinute minute = new LastMinute();
    private Instant seenAt;
    private boolean away;
    private int left;
    private int saves;
    private int moves;
    private int devices;
    private String address = "-";
    private @Nullable String device;
    private boolean changed;
    private int written;

    Trace(String exam, String candidate, Instant now) {
        this.exam = exam;
        this.candidate = candidate;
        this.seenAt = now;
    }

    synchronized void seen(Instant at, String from, String with) {
        if (!from.equals(address) && !address.equals("-")) moves++;
        if (device != null && !device.equals(with)) devices++;
        address = from;
        device = with;
        if (at.isAfter(seenAt)) seenAt = at;
        changed = true;
    }

    synchronized void saved(Instant at) {
        saves++;
        minute.count(at);
        changed = true;
    }

    synchronized void left(int times, boolean away) {
        left += times;
        this.away = away;
        changed = true;
    }

    /** Another device wanted in; it is not this one's trace, so nothing else of it is kept. */
    synchronized void refused() {
        devices++;
        changed = true;
    }

    /** What is new since the last time, null when nothing is. */
    synchronized @Nullable PresenceRow take(Instant now) {
        int recent = minute.count(now, 0);
        if (!changed && recent == written) return null;
        var row = new PresenceRow(exam, candidate, seenAt, away, left, saves, recent, address, moves, devices);
        changed = false;
        written = recent;
        left = saves = moves = devices = 0;
        return row;
    }

    /** It could not be written: another time. */
    synchronized void giveBack(PresenceRow row) {
        left += row.timesLeft();
        saves += row.saves();
        moves += row.moves();
        devices += row.devices();
        changed = true;
    }

    synchronized boolean forgotten(Instant now) {
        return !changed && seenAt.plus(FORGOTTEN).isBefore(now);
    }
}
