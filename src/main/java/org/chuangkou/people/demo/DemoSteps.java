package org.chuangkou.people.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Time;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.Place;
import org.chuangkou.people.clerk.ClerkData;
import org.chuangkou.people.clerk.Register;
import org.chuangkou.people.demo.DemoDistrict.DemoClerk;
import org.chuangkou.people.demo.DemoDistrict.DemoStay;
import org.chuangkou.people.demo.DemoDistrict.DemoWindow;
import org.chuangkou.people.hall.ChangingItems;
import org.chuangkou.people.hall.ChangingWindows;
import org.chuangkou.people.place.ChangingPlaces;
import org.jspecify.annotations.Nullable;

/** Puts the demo district into the register, all or nothing. */
@Singleton
class DemoSteps {
    private static final String CENTRE = "云屏区政务服务中心";
    private static final String TREASURY = "云屏区财政局";
    private static final String ISSUER = "某省职业技能鉴定中心";

    private final ChangingPlaces places;
    private final ChangingWindows windows;
    private final ChangingItems items;
    private final Accounts accounts;
    private final Register register;
    private final Clock clock;

    DemoSteps(
            ChangingPlaces places,
            ChangingWindows windows,
            ChangingItems items,
            Accounts accounts,
            Register register,
            Clock clock) {
        this.places = places;
        this.windows = windows;
        this.items = items;
        this.accounts = accounts;
        this.register = register;
        this.clock = clock;
    }

    /** @param nobodysPassword hash of a password that nobody knows, for the accounts that are not there yet */
    @Atomic
    void sow(DemoDistrict district, String nobodysPassword) {
        district.places()
                .forEach(
                        p -> places.add(new Place(p.code(), p.name(), p.tier(), p.parent(), p.order()), Actor.SERVICE));
        district.windows().forEach(this::open);
        district.clerks().forEach(clerk -> add(clerk, nobodysPassword));
        district.windows().stream()
                .filter(w -> w.lead() != null)
                .forEach(w -> windows.change(window(w, w.lead()), Actor.SERVICE));
        register.tell(district.clerks().stream().map(DemoClerk::no).toList());
    }

    private void open(DemoWindow window) {
        windows.open(window(window, null), Actor.SERVICE);
        if (!window.items().isEmpty())
            items.add(window.code(), String.join(" ", window.items()), null, null, Actor.SERVICE);
        if (!window.delegated().isEmpty())
            items.add(
                    window.code(),
                    String.join(" ", window.delegated()),
                    window.document(),
                    day(window.delegatedAgo()),
                    Actor.SERVICE);
    }

    private void add(DemoClerk clerk, String nobodysPassword) {
        if (accounts.all(List.of(clerk.username())).isEmpty())
            accounts.create(
                    new NewAccount(clerk.username(), clerk.name(), Set.of(Role.CLERK), nobodysPassword, false),
                    Actor.SERVICE);
        ClerkData before = null;
        for (DemoStay stay : clerk.stays()) {
            ClerkData now = at(clerk, stay);
            Instant since =
                    today().minus(stay.ago()).atTime(9, 0).atZone(Time.HALL).toInstant();
            if (before == null) register.add(now, since);
            else register.change(before, now, since);
            before = now;
        }
    }

    private ClerkData at(DemoClerk clerk, DemoStay stay) {
        return new ClerkData(
                clerk.no(),
                clerk.username(),
                clerk.name(),
                stay.place(),
                stay.window(),
                stay.post(),
                day(clerk.hiredAgo()),
                day(clerk.probationAgo()),
                clerk.education(),
                clerk.employer() == null ? CENTRE : clerk.employer(),
                clerk.payer() == null ? TREASURY : clerk.payer(),
                clerk.mobile(),
                clerk.level(),
                clerk.certificate(),
                clerk.level() == null ? null : ISSUER,
                day(clerk.certifiedAgo()));
    }

    private static HallWindow window(DemoWindow w, @Nullable String lead) {
        return new HallWindow(w.code(), w.place(), w.label(), w.name(), w.kind(), lead, true);
    }

    private @Nullable LocalDate day(@Nullable Period ago) {
        return ago == null ? null : today().minus(ago);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.HALL));
    }
}
