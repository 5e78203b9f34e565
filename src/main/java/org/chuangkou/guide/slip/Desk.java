package org.chuangkou.guide.slip;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.People;
import org.chuangkou.people.Place;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Where the viewer works: slips belong to a place, and its clerks share them. */
@Singleton
class Desk {
    private final People people;

    Desk(People people) {
        this.people = people;
    }

    Optional<Clerk> clerk(Viewer viewer) {
        return Optional.ofNullable(viewer.username()).flatMap(people::clerkOf);
    }

    Clerk requireClerk(Viewer viewer) {
        return clerk(viewer).orElseThrow(() -> Refusal.forbidden("slip.no-place"));
    }

    SlipText.Hall hall(Clerk clerk) {
        String place = people.places().pathName(clerk.place()).replace(" / ", "");
        String window = people.windowOf(clerk)
                .map(found -> found.label() + " " + found.name())
                .orElse("");
        return new SlipText.Hall(place, window, clerk.name());
    }

    /** The place's own name, not the path to it. */
    String placeName(@Nullable String code) {
        return people.places().find(code).map(Place::name).orElse(code == null ? "" : code);
    }
}
