package org.chuangkou.guide.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.web.Viewer;

/** What the viewer's own window handles, most used first. */
@Singleton
class HallItems {
    private static final int DAYS = 30;
    private final Usage usage;

    HallItems(Usage usage) {
        this.usage = usage;
    }

    /** @param windowName empty when the viewer sits at none */
    record Mine(String windowName, List<String> codes) {}

    Mine of(Viewer viewer, int size) {
        if (viewer.username() == null) return new Mine("", List.of());
        return new Mine("", usage.frequent(List.of(viewer.username()), DAYS, size));
    }
}
