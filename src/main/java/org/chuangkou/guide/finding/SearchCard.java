package org.chuangkou.guide.finding;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chuangkou.guide.store.Library;
import org.chuangkou.web.HomeCard;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** The clerk's first card: the search box with the cursor in it, and what is opened most. */
@Singleton
class SearchCard implements HomeCard {
    private static final int SHOWN = 8;

    private final Usage usage;
    private final Library library;
    private final HallItems hall;

    SearchCard(Usage usage, Library library, HallItems hall) {
        this.usage = usage;
        this.library = library;
        this.hall = hall;
    }

    record Item(String code, String name) {}

    /** @param window what my window handles most; @param windowName empty when I sit at none */
    record Card(List<Item> recent, List<Item> window, String windowName) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<View> card(Viewer viewer) {
        if (viewer.username() == null && viewer.terminal() == null) return Optional.empty();
        List<Item> recent = viewer.username() == null ? List.of() : items(usage.recent(viewer.username(), SHOWN));
        HallItems.Mine mine = hall.of(viewer, SHOWN);
        return Optional.of(new View("guide/search-card", new Card(recent, items(mine.codes()), mine.windowName())));
    }

    private List<Item> items(List<String> codes) {
        return library.guidesInForce(codes).stream()
                .map(v -> new Item(v.guide().code(), v.guide().name()))
                .sorted(Comparator.comparingInt(item -> codes.indexOf(item.code())))
                .toList();
    }
}
