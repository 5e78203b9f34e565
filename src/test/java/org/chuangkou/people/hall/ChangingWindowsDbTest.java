package org.chuangkou.people.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chuangkou.DatabaseTest;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.WindowItem;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ChangingWindowsDbTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private final ChangingWindows windows;
    private final ChangingItems items;
    private final Windows reading;

    ChangingWindowsDbTest(ChangingWindows windows, ChangingItems items, Windows reading) {
        this.windows = windows;
        this.items = items;
        this.reading = reading;
    }

    @Test
    void what_is_wrong_with_a_window_is_said_by_field() {
        refused(() -> windows.open(window("CW-0", "nowhere", "Z0", null), Actor.SERVICE), "place");
        refused(() -> windows.open(window("CW-0", "YP", "A03", null), Actor.SERVICE), "label");
        refused(() -> windows.open(window("YP-A03", "YP", "Z0", null), Actor.SERVICE), "code");
        refused(() -> windows.open(window("CW-0", "YP", "Z0", "WQ2001"), Actor.SERVICE), "lead");
        refused(
                () -> windows.open(new HallWindow("CW-0", "YP", "Z0", "", "cinema", null, true), Actor.SERVICE),
                "name",
                "kind");
    }

    @Test
    void a_window_where_somebody_sits_or_sat_is_not_removed_nor_moved() {
        assertThatThrownBy(() -> windows.remove("YP-A03", Actor.SERVICE))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        refused(() -> windows.change(window("YP-A03", "YP-WQ", "A03", null), Actor.SERVICE), "place");
    }

    @Test
    void a_window_is_opened_closed_and_removed() {
        windows.open(window("CW-1", "YP", "Z1", "YP1001"), Actor.SERVICE);
        var closed = new HallWindow("CW-1", "YP", "Z1", "停用的窗口", "social", null, false);
        windows.change(closed, Actor.SERVICE);
        assertThat(reading.find("CW-1")).contains(closed);
        items.add("CW-1", "CK-marriage", null, null, Actor.SERVICE);
        windows.remove("CW-1", Actor.SERVICE);
        assertThat(reading.find("CW-1")).isEmpty();
        assertThat(reading.taking("CK-marriage")).doesNotContain("CW-1");
    }

    @Test
    void codes_are_pasted_in_any_form_and_one_that_is_there_stays_as_it_is() {
        windows.open(window("CW-2", "YP", "Z2", null), Actor.SERVICE);
        assertThat(items.add("CW-2", "A-1\n A-2\t，A-3、a-1", "文〔2025〕1号", DAY, Actor.SERVICE))
                .isEqualTo(new ChangingItems.Added(3, 0));
        assertThat(items.add("CW-2", "a-2 A-4", null, null, Actor.SERVICE)).isEqualTo(new ChangingItems.Added(1, 1));
        assertThat(reading.items("CW-2"))
                .containsExactly(
                        new WindowItem("A-1", true, "文〔2025〕1号", DAY),
                        new WindowItem("A-2", true, "文〔2025〕1号", DAY),
                        new WindowItem("A-3", true, "文〔2025〕1号", DAY),
                        new WindowItem("A-4", false, null, null));
    }

    @Test
    void a_delegation_is_in_writing_or_it_is_none() {
        windows.open(window("CW-3", "YP", "Z3", null), Actor.SERVICE);
        items.add("CW-3", "A-1", null, null, Actor.SERVICE);
        refused(
                () -> items.delegate("CW-3", new WindowItem("A-1", true, " ", null), Actor.SERVICE),
                "document",
                "delegatedOn");
        refused(() -> items.add("CW-3", "A-2", "文号", null, Actor.SERVICE), "delegatedOn");
        items.delegate("CW-3", new WindowItem("A-1", true, "文号", DAY), Actor.SERVICE);
        items.delegate("CW-3", new WindowItem("A-1", false, "文号", DAY), Actor.SERVICE);
        assertThat(reading.items("CW-3")).containsExactly(new WindowItem("A-1", false, null, null));
    }

    private static HallWindow window(String code, String place, String label, String lead) {
        return new HallWindow(code, place, label, "试验窗口", "social", lead, true);
    }

    private static void refused(ThrowingCallable change, String... fields) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r -> assertThat(r.faults()).extracting(Fault::field).containsAll(List.of(fields)));
    }
}
