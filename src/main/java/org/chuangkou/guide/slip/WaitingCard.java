package org.chuangkou.guide.slip;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Time;
import org.chuangkou.guide.calendar.Calendar;
import org.chuangkou.guide.calendar.WorkDays;
import org.chuangkou.web.HomeCard;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** Applications that were taken in and not answered: after five days they count as accepted. */
@Singleton
class WaitingCard implements HomeCard {
    private final Slips slips;
    private final Desk desk;
    private final Calendar calendar;
    private final Clock clock;

    WaitingCard(Slips slips, Desk desk, Calendar calendar, Clock clock) {
        this.slips = slips;
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param left working days that are left; negative when the day is past */
    record Row(String number, String item, String itemName, LocalDate answerBy, int left) {}

    record Card(List<Row> rows) {}

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<View> card(Viewer viewer) {
        if (!viewer.has("CLERK")) return Optional.empty();
        return desk.clerk(viewer)
                .map(clerk -> slips.waiting(clerk.place()))
                .filter(waiting -> !waiting.isEmpty())
                .map(waiting -> new View("guide/slip/card", new Card(rows(waiting))));
    }

    private List<Row> rows(List<Slip> waiting) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.HALL);
        WorkDays days = calendar.workDays();
        return waiting.stream()
                .flatMap(slip -> Optional.ofNullable(slip.answerBy())
                        .map(by -> new Row(
                                slip.number(), slip.item(), slip.text().item().name(), by, days.between(today, by)))
                        .stream())
                .toList();
    }
}
