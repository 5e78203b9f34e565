package org.chuangkou.exam.room.log;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Page;
import org.chuangkou.exam.room.log.RoomEventRows.EventRow;

/** The log of a room: lines are only added, in the transaction of what they tell. */
@Singleton
public class RoomLog {
    private final RoomEventRows rows;

    RoomLog(RoomEventRows rows) {
        this.rows = rows;
    }

    @Transactional
    public void add(List<RoomEvent> events) {
        List<EventRow> all = events.stream()
                .map(event -> new EventRow(
                        Ids.next(event.at()),
                        event.exam(),
                        event.candidate(),
                        event.what(),
                        event.reason(),
                        event.seconds(),
                        event.username(),
                        event.at()))
                .toList();
        for (var some : Batches.of(all)) rows.insert(some);
    }

    /**
     * A step as it was taken, for one or for many.
     *
     * @param event for the only one, or for one of many
     */
    public record Taken(RoomEvent event, int people) {}

    /** The latest steps, the newest first. */
    @Transactional(readOnly = true)
    public List<Taken> latest(String exam, int size) {
        return rows.steps(exam, size).stream()
                .map(row -> new Taken(
                        new RoomEvent(
                                exam,
                                row.candidate(),
                                row.what(),
                                row.reason(),
                                row.seconds(),
                                row.username(),
                                row.at()),
                        row.people()))
                .toList();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<RoomEvent> of(String exam, Page.Wanted wanted) {
        List<RoomEvent> found = rows.of(exam, wanted.offset(), wanted.size()).stream()
                .map(EventRow::event)
                .toList();
        return new Page<>(rows.count(exam), wanted.page(), wanted.size(), found);
    }
}
