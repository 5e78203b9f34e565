package org.chuangkou.course;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import org.chuangkou.web.HomeCard;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** Where to go on learning: for clerks, and for whoever has begun a course. */
@Singleton
class ContinueCard implements HomeCard {
    private final Outlines outlines;

    ContinueCard(Outlines outlines) {
        this.outlines = outlines;
    }

    record Card(Outline course, boolean begun) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<View> card(Viewer viewer) {
        String username = viewer.username();
        if (username == null) return Optional.empty();
        return outlines.all(username).stream()
                .filter(outline -> outline.next() != null)
                .filter(outline -> viewer.has("CLERK") || outline.begun())
                .min(Comparator.comparing(outline -> !outline.begun()))
                .map(outline -> new View("course/card", new Card(outline, outline.begun())));
    }
}
