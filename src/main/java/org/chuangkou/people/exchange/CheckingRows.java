package org.chuangkou.people.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chuangkou.account.Account;
import org.chuangkou.base.Message;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.Place;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.clerk.ClerkData;
import org.chuangkou.people.clerk.ReadingClerks;
import org.chuangkou.people.hall.Windows;
import org.jspecify.annotations.Nullable;

/** Reads one row against what is there. An empty cell says nothing: what the register has stays. */
@Singleton
class CheckingRows {
    private final ReadingClerks reading;
    private final Windows windows;

    CheckingRows(ReadingClerks reading, Windows windows) {
        this.reading = reading;
        this.windows = windows;
    }

    /**
     * What is there already.
     *
     * @param noByUsername numbers of clerks by their user names
     * @param accounts by user name
     */
    record Known(
            PlaceTree places,
            Map<String, ClerkData> byNo,
            Map<String, String> noByUsername,
            Map<String, Account> accounts) {
        Known with(PlaceTree others) {
            return new Known(others, byNo, noByUsername, accounts);
        }
    }

    CheckedRow check(Sheet.Row row, TakingIn.Step step, Known known) {
        var remarks = new Remarks(row, step);
        String username = ClerkLine.username(row);
        ClerkData before = known.byNo().get(ClerkLine.no(row));
        doubled(row, step, remarks);
        taken(username, ClerkLine.no(row), before, known, remarks);
        String window = window(row, before, known, remarks);
        Function<String, String> text = field -> switch (field) {
            case "username" -> username;
            case "no" -> ClerkLine.no(row);
            case "window" -> window;
            default ->
                row.get(field).isEmpty() && before != null && !needed(field) ? before.text(field) : row.get(field);
        };
        var read = reading.read(text, known.places(), windows::find);
        read.faults().forEach(fault -> remarks.error(String.valueOf(fault.field()), fault.message()));
        RoleWords roles = RoleWords.read(row.get(ClerkColumns.ROLE));
        roles.wrong().forEach(wrong -> remarks.error(ClerkColumns.ROLE, wrong));
        if (before == null && row.get(ClerkColumns.PASSWORD).isEmpty())
            remarks.error(ClerkColumns.PASSWORD, Message.of("refusal.missing"));
        Account account = known.accounts().get(username);
        boolean regranted = account != null && !account.roles().equals(RoleWords.over(account.roles(), roles.roles()));
        if (regranted && username.equals(step.author()) && roles.wrong().isEmpty())
            remarks.error(ClerkColumns.ROLE, Message.of("account.own-roles"));
        return new CheckedRow(read.clerk(), before, account, roles.roles(), remarks.all);
    }

    private static boolean needed(String field) {
        return ClerkColumns.ALL.stream()
                .anyMatch(column -> column.needed() && column.key().equals(field));
    }

    private static void doubled(Sheet.Row row, TakingIn.Step step, Remarks remarks) {
        step.doubles()
                .sameUsername(row)
                .ifPresent(other -> remarks.error("username", Message.of("clerk-import.doubled", other)));
        step.doubles().sameNo(row).ifPresent(other -> remarks.error("no", Message.of("clerk-import.doubled", other)));
    }

    private static void taken(String username, String no, @Nullable ClerkData before, Known known, Remarks remarks) {
        String owner = known.noByUsername().get(username);
        if (before != null && !before.username().equals(username))
            remarks.error("no", Message.of("clerk-import.no-taken", before.username()));
        if (owner != null && !owner.equals(no))
            remarks.error("username", Message.of("clerk-import.username-taken", owner));
        else if (owner == null && known.accounts().containsKey(username))
            remarks.error("username", Message.of("clerk-import.account-taken"));
    }

    /** A window belongs to its place: who goes elsewhere leaves it. */
    private String window(Sheet.Row row, @Nullable ClerkData before, Known known, Remarks remarks) {
        if (before == null || before.window() == null) return "";
        List<Place> called = known.places().called(row.get("place"));
        Optional<HallWindow> window = windows.find(before.window());
        if (called.size() != 1 || window.isEmpty()) return before.window();
        if (called.getFirst().code().equals(window.get().place())) return before.window();
        remarks.warning(
                "place", Message.of("clerk-import.left-window", window.get().label()));
        return "";
    }

    /** What there is to say about a row; columns are called as the file calls them. */
    private record Remarks(Sheet.Row row, TakingIn.Step step, List<Remark> all) {
        Remarks(Sheet.Row row, TakingIn.Step step) {
            this(row, step, new ArrayList<>());
        }

        void error(String field, Message message) {
            add(Severity.ERROR, field, message);
        }

        void warning(String field, Message message) {
            add(Severity.WARNING, field, message);
        }

        private void add(Severity severity, String field, Message message) {
            all.add(new Remark(severity, null, row.number(), step.header().heading(field), message));
        }
    }
}
