package org.chuangkou.people.hall;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.Taking;
import org.chuangkou.people.WindowItem;
import org.jspecify.annotations.Nullable;

/** Reads windows and their items. */
@Singleton
public class Windows {
    private final WindowRows rows;
    private final ItemRows items;

    Windows(WindowRows rows, ItemRows items) {
        this.rows = rows;
        this.items = items;
    }

    @Transactional(readOnly = true)
    public Optional<HallWindow> find(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(rows::find).map(WindowRow::window);
    }

    /** Windows by their code; one that does not exist is not in it. */
    @Transactional(readOnly = true)
    public Map<String, HallWindow> byCode(Collection<String> codes) {
        if (codes.isEmpty()) return Map.of();
        return rows.all(codes).stream()
                .map(WindowRow::window)
                .collect(Collectors.toMap(HallWindow::code, Function.identity()));
    }

    /** Windows at these places, by place and label. */
    @Transactional(readOnly = true)
    public List<HallWindow> at(Collection<String> places) {
        if (places.isEmpty()) return List.of();
        return rows.at(places).stream().map(WindowRow::window).toList();
    }

    @Transactional(readOnly = true)
    public List<HallWindow> all() {
        return rows.all().stream().map(WindowRow::window).toList();
    }

    /** What the window takes, by item code. */
    @Transactional(readOnly = true)
    public List<WindowItem> items(String window) {
        return items.of(window).stream().map(ItemRow::windowItem).toList();
    }

    /** Codes of the windows that take the item. */
    @Transactional(readOnly = true)
    public List<String> taking(String item) {
        return items.windowsWith(item);
    }

    /** Which windows take the item that has any of these codes, as they were written there. */
    @Transactional(readOnly = true)
    public List<Taking> takings(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : items.takings(codes).stream().map(TakingRow::taking).toList();
    }

    /** How many items, delegated items and clerks windows have. */
    record Counts(Map<String, Long> items, Map<String, Long> delegated, Map<String, Long> staff) {}

    @Transactional(readOnly = true)
    Counts counts() {
        return new Counts(byCode(rows.items()), byCode(rows.delegated()), byCode(rows.staff()));
    }

    private static Map<String, Long> byCode(List<WindowCount> counts) {
        return counts.stream().collect(Collectors.toMap(WindowCount::code, WindowCount::amount));
    }
}
