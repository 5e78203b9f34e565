package org.chuangkou.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chuangkou.House;
import org.chuangkou.base.Actor;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.fact.Fact;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.Place;
import org.chuangkou.people.Tier;
import org.chuangkou.people.clerk.ClerkData;
import org.chuangkou.people.clerk.Register;
import org.chuangkou.people.hall.ChangingItems;
import org.chuangkou.people.hall.ChangingWindows;
import org.chuangkou.people.place.ChangingPlaces;
import org.jspecify.annotations.Nullable;

/** A district of a test's own, with a town below it, a window at each, and whom the test puts there. */
public final class FeedFixture {
    public static final Instant SINCE = Instant.parse("2026-01-05T01:00:00Z");

    private final House house;
    public final String district;
    public final String town;
    public final String districtWindow;
    public final String townWindow;

    /** @param code of the district, unlike that of any other test */
    public FeedFixture(House house, String code) {
        this.house = house;
        this.district = code;
        this.town = code + "-T";
        this.districtWindow = code + "-W1";
        this.townWindow = code + "-W2";
        var places = house.bean(ChangingPlaces.class);
        places.add(new Place(district, "测试区" + code, Tier.DISTRICT, null, 90), Actor.SERVICE);
        places.add(new Place(town, "测试镇" + code, Tier.TOWN, district, 1), Actor.SERVICE);
        var windows = house.bean(ChangingWindows.class);
        windows.open(window(districtWindow, district), Actor.SERVICE);
        windows.open(window(townWindow, town), Actor.SERVICE);
    }

    /** Has a window take an item. @param document that delegates it, null for none */
    public void takes(String window, String item, @Nullable String document) {
        house.bean(ChangingItems.class)
                .add(window, item, document, document == null ? null : LocalDate.of(2026, 1, 1), Actor.SERVICE);
    }

    /** @param window null for none; the place is the window's, else the district */
    public ClerkData clerk(String no, @Nullable String window, @Nullable Integer level) {
        return clerk(no, window, LocalDate.of(2018, 1, 1), null, "bachelor", level, LocalDate.of(2020, 3, 10));
    }

    public ClerkData clerk(
            String no,
            @Nullable String window,
            LocalDate hired,
            @Nullable LocalDate probation,
            String education,
            @Nullable Integer level,
            LocalDate issued) {
        return new ClerkData(
                no,
                "user-" + no.toLowerCase(Locale.ROOT),
                "人员" + no,
                townWindow.equals(window) ? town : district,
                window,
                "intake",
                hired,
                probation,
                education,
                null,
                "测试财政局",
                null,
                level,
                null,
                level == null ? null : "某省鉴定中心",
                level == null ? null : issued);
    }

    public void add(ClerkData... clerks) {
        var register = house.bean(Register.class);
        house.transactions().executeWrite(status -> {
            for (ClerkData clerk : clerks) register.add(clerk, SINCE);
            register.tell(List.of(clerks).stream().map(ClerkData::no).toList());
            return true;
        });
        settle();
    }

    public void move(ClerkData before, ClerkData after, Instant at) {
        var register = house.bean(Register.class);
        house.transactions().executeWrite(status -> {
            register.change(before, after, at);
            register.tell(List.of(after.no()));
            return true;
        });
        settle();
    }

    public void happens(Fact fact) {
        house.transactions().executeWrite(status -> {
            house.bean(Outbox.class).put(fact);
            return true;
        });
        settle();
    }

    /** Twice: what the first consumer tells, the second must hear. */
    private void settle() {
        house.bean(OutboxLoop.class).catchUp();
        house.bean(OutboxLoop.class).catchUp();
    }

    private static HallWindow window(String code, String place) {
        return new HallWindow(code, place, "01", "测试窗口", "any-item", null, true);
    }
}
