package org.chuangkou.people.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.account.Account;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Audit;
import org.chuangkou.account.Granting;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.base.Actor;
import org.chuangkou.base.job.JobRun.Outcome;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Tally;
import org.chuangkou.base.table.Header;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.base.table.Template;
import org.chuangkou.people.Place;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.clerk.ClerkData;
import org.chuangkou.people.clerk.Register;
import org.chuangkou.people.place.ChangingPlaces;
import org.chuangkou.people.place.Places;

/** Takes in some rows of a table of clerks: checks each by itself, lets the good ones in and names what is wrong. */
@Singleton
class TakingIn {
    private final CheckingRows checking;
    private final Register register;
    private final Places places;
    private final ChangingPlaces changingPlaces;
    private final Accounts accounts;
    private final Granting granting;
    private final PasswordHashes passwordHashes;
    private final Audit audit;
    private final Clock clock;

    TakingIn(
            CheckingRows checking,
            Register register,
            Places places,
            ChangingPlaces changingPlaces,
            Accounts accounts,
            Granting granting,
            PasswordHashes passwordHashes,
            Audit audit,
            Clock clock) {
        this.checking = checking;
        this.register = register;
        this.places = places;
        this.changingPlaces = changingPlaces;
        this.accounts = accounts;
        this.granting = granting;
        this.passwordHashes = passwordHashes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param first whether these are the first rows of the table */
    record Step(
            String job,
            String author,
            String address,
            Header header,
            Doubles doubles,
            List<Sheet.Row> rows,
            boolean first) {

        Set<String> usernames() {
            return rows.stream().map(ClerkLine::username).collect(Collectors.toSet());
        }

        Actor actor() {
            return new Actor(author, address);
        }
    }

    /** Password hashes of the rows that may become new accounts, taken before the transaction: each is slow. */
    Map<String, String> hashes(Step step) {
        Set<String> there = accounts.all(step.usernames()).keySet();
        var fresh = new HashMap<String, String>();
        for (Sheet.Row row : step.rows()) {
            String password = row.get(ClerkColumns.PASSWORD);
            if (!password.isEmpty() && !there.contains(ClerkLine.username(row)))
                fresh.put(ClerkLine.username(row), password);
        }
        List<String> usernames = List.copyOf(fresh.keySet());
        List<String> hashes = passwordHashes.hashAll(
                usernames.stream().map(name -> requireNonNull(fresh.get(name))).toList());
        var byUsername = new HashMap<String, String>();
        for (int i = 0; i < usernames.size(); i++) byUsername.put(usernames.get(i), hashes.get(i));
        return byUsername;
    }

    /** In the transaction under way. */
    Outcome take(Step step, Map<String, String> hashes) {
        var remarks = new ArrayList<Remark>();
        if (step.first())
            step.header()
                    .unknown()
                    .forEach(heading -> remarks.add(
                            Remark.warning(step.header().row(), heading, "clerk-import.column-unknown", heading)));
        Map<String, ClerkData> byNo =
                register.holdAll(step.rows().stream().map(ClerkLine::no).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ClerkData::no, Function.identity()));
        var known = new CheckingRows.Known(
                places.tree(), byNo, register.numbersOf(step.usernames()), accounts.all(step.usernames()));
        Tally tally = Tally.NOTHING;
        var changed = new ArrayList<String>();
        for (Sheet.Row row : step.rows()) {
            if (Template.isExample(row)) {
                remarks.add(Remark.warning(row.number(), null, "clerk-import.example"));
                continue;
            }
            List<Place> missing = NewPlaces.missing(known.places(), row.get("place"));
            var after = known.with(missing.stream().reduce(known.places(), PlaceTree::with, (one, other) -> other));
            CheckedRow checked = checking.check(row, step, after);
            remarks.addAll(checked.remarks());
            if (!checked.rejected()) {
                missing.forEach(place -> remarks.add(founded(place, row, step)));
                known = after;
            }
            Tally one = checked.rejected() ? new Tally(0, 0, 0, 1) : write(checked, step, hashes);
            if (one.created() + one.updated() > 0) changed.add(checked.clerk().no());
            tally = tally.plus(one);
        }
        register.tell(changed);
        return new Outcome(tally, remarks);
    }

    private Remark founded(Place place, Sheet.Row row, Step step) {
        changingPlaces.add(place, step.actor());
        return Remark.warning(
                row.number(), step.header().heading("place"), "clerk-import.place-added", place.name(), place.code());
    }

    private Tally write(CheckedRow row, Step step, Map<String, String> hashes) {
        ClerkData clerk = row.clerk();
        ClerkData before = row.before();
        Instant now = clock.instant();
        if (before == null) {
            String hash = requireNonNull(hashes.get(clerk.username()), "an account vanished during the import");
            accounts.create(new NewAccount(clerk.username(), clerk.name(), row.roles(), hash, false), step.actor());
            register.add(clerk, now);
            audit.note(step.actor(), "clerk.added", "clerk:" + clerk.no(), Map.of("job", step.job()));
            return new Tally(1, 0, 0, 0);
        }
        boolean account = adjust(row, step);
        if (!before.equals(clerk)) {
            register.change(before, clerk, now);
            audit.note(
                    step.actor(),
                    "clerk.changed",
                    "clerk:" + clerk.no(),
                    Map.of("job", step.job(), "fields", before.differsIn(clerk)));
        }
        return account || !before.equals(clerk) ? new Tally(0, 1, 0, 0) : new Tally(0, 0, 1, 0);
    }

    private boolean adjust(CheckedRow row, Step step) {
        Account account = row.account();
        if (account == null) return false;
        Set<org.chuangkou.account.Role> roles = RoleWords.over(account.roles(), row.roles());
        if (account.roles().equals(roles) && account.name().equals(row.clerk().name())) return false;
        accounts.rename(account.username(), row.clerk().name(), step.actor());
        granting.grant(account.username(), roles, step.actor());
        return true;
    }
}
