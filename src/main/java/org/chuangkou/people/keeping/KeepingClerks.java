package org.chuangkou.people.keeping;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chuangkou.account.Account;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Audit;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.clerk.ClerkData;
import org.chuangkou.people.clerk.ReadingClerks;
import org.chuangkou.people.clerk.Register;
import org.chuangkou.people.hall.Windows;
import org.chuangkou.people.place.Places;
import org.jspecify.annotations.Nullable;

/** Adds and changes clerks one by one, from what somebody wrote into a form. */
@Singleton
class KeepingClerks {
    /** What somebody who gives out accounts together with numbers may give: not the separate powers. */
    static final List<Role> GIVEN = List.of(Role.CLERK, Role.TRAINER, Role.EXAMINER, Role.MANAGER);
    /** Typed into a number's field to remove the number; an empty field leaves it as it is. */
    static final String REMOVE = "-";

    private final Register register;
    private final ReadingClerks reading;
    private final Places places;
    private final Windows windows;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    KeepingClerks(
            Register register,
            ReadingClerks reading,
            Places places,
            Windows windows,
            Accounts accounts,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.reading = reading;
        this.places = places;
        this.windows = windows;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a clerk to an account, or with a new one.
     *
     * @param passwordHash of the new account; null when it is meant to be there already
     */
    @Atomic
    void add(Map<String, String> form, @Nullable String passwordHash, Actor actor) {
        var read = reading.read(field -> form.getOrDefault(field, ""), places.tree(), windows::find);
        ClerkData clerk = read.clerk();
        var faults = new ArrayList<>(read.faults());
        if (register.hold(clerk.no()).isPresent()) faults.add(Fault.field("no", "clerk.no-taken"));
        if (!register.numbersOf(List.of(clerk.username())).isEmpty())
            faults.add(Fault.field("username", "clerk.username-taken"));
        Optional<Account> account = accounts.find(clerk.username());
        Set<Role> roles = roles(form);
        if (account.isPresent() && passwordHash != null) faults.add(Fault.field("password", "clerk.account-there"));
        if (account.isEmpty() && passwordHash == null) faults.add(Fault.field("password", "clerk.password-missing"));
        if (account.isEmpty() && roles.isEmpty()) faults.add(Fault.field("roles", "clerk.role-missing"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        if (passwordHash != null)
            accounts.create(new NewAccount(clerk.username(), clerk.name(), roles, passwordHash, false), actor);
        else accounts.rename(clerk.username(), clerk.name(), actor);
        register.add(clerk, clock.instant());
        register.tell(List.of(clerk.no()));
        audit.note(actor, "clerk.added", "clerk:" + clerk.no(), Map.of("username", clerk.username()));
    }

    /** Changes all but number and user name. */
    @Atomic
    void revise(String no, Map<String, String> form, Actor actor) {
        ClerkData before = held(no);
        Function<String, String> text = field -> switch (field) {
            case "no", "username" -> before.text(field);
            case "mobile", "certificateNo" ->
                number(form.getOrDefault(field, "").strip(), before.text(field));
            default -> form.getOrDefault(field, "");
        };
        write(before, reading.read(text, places.tree(), windows::find), "clerk.changed", actor);
    }

    /** Changes only at which window the clerk sits and what for. */
    @Atomic
    void assign(String no, String window, String post, Actor actor) {
        ClerkData before = held(no);
        Function<String, String> text = field -> switch (field) {
            case "window" -> window;
            case "post" -> post;
            default -> before.text(field);
        };
        write(before, reading.read(text, places.tree(), windows::find), "clerk.assigned", actor);
    }

    private void write(ClerkData before, ReadingClerks.Read read, String action, Actor actor) {
        ClerkData after = read.clerk();
        var faults = new ArrayList<>(read.faults());
        boolean opened = after.window() == null || after.window().equals(before.window());
        if (!opened && windows.find(after.window()).filter(HallWindow::active).isEmpty() && faults.isEmpty())
            faults.add(Fault.field("window", "window.closed"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        if (before.equals(after)) return;
        if (accounts.find(after.username()).isPresent()) accounts.rename(after.username(), after.name(), actor);
        register.change(before, after, clock.instant());
        register.tell(List.of(after.no()));
        audit.note(actor, action, "clerk:" + after.no(), Map.of("fields", before.differsIn(after)));
    }

    private ClerkData held(String no) {
        return register.hold(no).orElseThrow(() -> Refusal.notFound("clerk.unknown"));
    }

    static Set<Role> roles(Map<String, String> form) {
        return Set.copyOf(GIVEN.stream()
                .filter(role -> form.containsKey("role." + role.name()))
                .toList());
    }

    private static String number(String typed, String before) {
        if (typed.equals(REMOVE)) return "";
        return typed.isEmpty() ? before : typed;
    }
}
