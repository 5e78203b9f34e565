package org.chuangkou.guide.finding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.People;
import org.chuangkou.people.WindowItem;
import org.chuangkou.web.Viewer;

/** What the viewer's own window handles, most used first. */
@Singleton
class HallItems {
    private static final int DAYS = 30;

    private final Usage usage;
    private final People people;

    HallItems(Usage usage, People people) {
        this.usage = usage;
        this.people = people;
    }

    /** @param windowName empty when the viewer sits at none; then the codes are those the viewer opens most */
    record Mine(String windowName, List<String> codes) {}

    Mine of(Viewer viewer, int size) {
        if (viewer.username() == null) return new Mine("", List.of());
        Optional<Clerk> clerk = people.clerkOf(viewer.username());
        Optional<HallWindow> window = clerk.flatMap(people::windowOf);
        if (window.isEmpty()) return new Mine("", usage.frequent(List.of(viewer.username()), DAYS, size));
        return new Mine(window.get().label() + " " + window.get().name(), codes(window.get(), size));
    }

    /** First what the clerks of the window have opened most of its items, then the rest of them. */
    private List<String> codes(HallWindow window, int size) {
        Set<String> items = new HashSet<>();
        people.items(window.code()).stream().map(WindowItem::item).forEach(items::add);
        List<String> colleagues = people.clerksAt(window.place()).stream()
                .filter(clerk -> window.code().equals(clerk.window()))
                .map(Clerk::username)
                .toList();
        var codes = new ArrayList<>(usage.frequent(colleagues, DAYS, 100));
        codes.removeIf(code -> !items.contains(code));
        items.stream().sorted().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes.stream().limit(size).toList();
    }
}
