package org.chuangkou.exam.sitting.seat;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.sitting.seat.Seat.Bar;
import org.chuangkou.exam.sitting.seat.SeatRows.SeatRow;

/** The seats of exams. What changes them joins the transaction under way, whose caller knows that the candidates are some. */
@Singleton
public class SeatPlan {
    private final SeatRows rows;

    SeatPlan(SeatRows rows) {
        this.rows = rows;
    }

    /** A plain one for whom nothing has been decided. */
    @Transactional(readOnly = true)
    public Seat find(String exam, String candidate) {
        return rows.find(exam, candidate).map(SeatRow::seat).orElseGet(() -> Seat.plain(exam, candidate));
    }

    /** By candidate, those of these about whom something has been decided. */
    @Transactional(readOnly = true)
    public Map<String, Seat> of(String exam, Collection<String> candidates) {
        return rows.of(exam, candidates).stream().map(SeatRow::seat).collect(toMap(Seat::candidate, seat -> seat));
    }

    /** By candidate, those about whom something has been decided. */
    @Transactional(readOnly = true)
    public Map<String, Seat> of(String exam) {
        return rows.of(exam).stream().map(SeatRow::seat).collect(toMap(Seat::candidate, seat -> seat));
    }

    /** @param labels by candidate */
    @Transactional
    public void label(String exam, Map<String, String> labels) {
        List<SeatRow> labelled = labels.entrySet().stream()
                .map(label -> SeatRow.plain(exam, label.getKey(), label.getValue()))
                .toList();
        for (var some : Batches.of(labelled)) rows.label(some);
    }

    @Transactional
    public void check(String exam, Collection<String> candidates, String by, Instant at) {
        each(exam, candidates, some -> rows.check(exam, some, by, at));
    }

    @Transactional
    public void admit(String exam, Collection<String> candidates, Instant at) {
        each(exam, candidates, some -> rows.admit(exam, some, at));
    }

    @Transactional
    public void extend(String exam, Collection<String> candidates, int seconds) {
        each(exam, candidates, some -> rows.extend(exam, some, seconds));
    }

    @Transactional
    public void bar(String exam, Collection<String> candidates, Bar bar, String reason) {
        each(exam, candidates, some -> rows.bar(exam, some, bar.word(), reason));
    }

    @Transactional
    public void unbar(String exam, Collection<String> candidates) {
        each(exam, candidates, some -> rows.bar(exam, some, null, null));
    }

    /** Lets them sit a graded exam once more. */
    @Transactional
    public void grant(String exam, Collection<String> candidates) {
        each(exam, candidates, some -> rows.grant(exam, some));
    }

    private void each(String exam, Collection<String> candidates, Consumer<List<String>> change) {
        var all = new ArrayList<>(candidates);
        for (List<String> some : Batches.of(all)) {
            rows.ensure(some.stream()
                    .map(candidate -> SeatRow.plain(exam, candidate, null))
                    .toList());
            change.accept(some);
        }
    }
}
