package org.chuangkou.people.hall;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.WindowItem;
import org.jspecify.annotations.Nullable;

/** Which items a window takes, and which of them by delegation. */
@Singleton
public class ChangingItems {
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_DOCUMENT = 128;
    private static final int MOST = 1_000;

    private final WindowRows windows;
    private final ItemRows items;
    private final Audit audit;

    ChangingItems(WindowRows windows, ItemRows items, Audit audit) {
        this.windows = windows;
        this.items = items;
        this.audit = audit;
    }

    /** What came of a list of codes. */
    public record Added(int added, int already) {}

    /**
     * Adds the items whose codes stand in the text with white space or commas between, as they come out of a table. One
     * that the window has already, in whatever case it is written, stays as it is.
     */
    @Atomic
    public Added add(String window, String codes, @Nullable String document, @Nullable LocalDate on, Actor actor) {
        hold(window);
        var wanted = new LinkedHashMap<String, String>();
        Arrays.stream(codes.split("[\\s,;，、；]+"))
                .filter(code -> !code.isEmpty())
                .forEach(code -> wanted.putIfAbsent(code.toLowerCase(Locale.ROOT), code));
        var faults = new ArrayList<Fault>(document(document, on, document != null || on != null));
        if (wanted.isEmpty()) faults.add(Fault.field("codes", "refusal.missing"));
        if (wanted.size() > MOST) faults.add(Fault.field("codes", "window.too-many-items", MOST));
        wanted.values().stream()
                .filter(code -> code.length() > LONGEST_CODE)
                .findFirst()
                .ifPresent(code -> faults.add(Fault.field("codes", "window.long-item", code, LONGEST_CODE)));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        var present = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        items.of(window).forEach(row -> present.add(row.item()));
        List<String> fresh =
                wanted.values().stream().filter(code -> !present.contains(code)).toList();
        fresh.forEach(code -> items.insert(new ItemRow(window, code, document != null, document, on)));
        if (!fresh.isEmpty())
            audit.note(actor, "window.items-added", "window:" + window, Map.of("items", shown(fresh)));
        return new Added(fresh.size(), wanted.size() - fresh.size());
    }

    /** Notes or withdraws a delegation; one that is noted has its document's number and date. */
    @Atomic
    public void delegate(String window, WindowItem item, Actor actor) {
        hold(window);
        List<Fault> faults = document(item.document(), item.delegatedOn(), item.delegated());
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        ItemRow before = items.of(window).stream()
                .filter(row -> row.item().equals(item.item()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("window.item-unknown"));
        String document = item.delegated() ? item.document() : null;
        LocalDate on = item.delegated() ? item.delegatedOn() : null;
        var after = new ItemRow(window, item.item(), item.delegated(), document, on);
        if (before.equals(after)) return;
        items.delegate(window, item.item(), item.delegated(), document, on);
        audit.note(
                actor,
                item.delegated() ? "window.item-delegated" : "window.item-undelegated",
                "window:" + window,
                document == null
                        ? Map.of("item", item.item())
                        : Map.of("item", item.item(), "document", document, "date", String.valueOf(on)));
    }

    @Atomic
    public void remove(String window, String item, Actor actor) {
        hold(window);
        if (items.delete(window, item) == 0) throw Refusal.notFound("window.item-unknown");
        audit.note(actor, "window.item-removed", "window:" + window, Map.of("item", item));
    }

    private void hold(String window) {
        if (windows.hold(window).isEmpty()) throw Refusal.notFound("window.unknown");
    }

    private static List<Fault> document(@Nullable String document, @Nullable LocalDate on, boolean needed) {
        var faults = new ArrayList<Fault>();
        if (needed && (document == null || document.isBlank()))
            faults.add(Fault.field("document", "window.document-missing"));
        if (needed && on == null) faults.add(Fault.field("delegatedOn", "window.document-date-missing"));
        if (document != null && document.length() > LONGEST_DOCUMENT)
            faults.add(Fault.field("document", "refusal.too-long", LONGEST_DOCUMENT));
        return faults;
    }

    private static String shown(List<String> codes) {
        String all = String.join(" ", codes);
        return all.length() <= 2_000 ? all : all.substring(0, 2_000) + "…";
    }
}
