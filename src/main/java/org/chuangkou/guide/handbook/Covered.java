package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.chuangkou.guide.finding.Finding;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.People;
import org.chuangkou.people.Place;
import org.chuangkou.search.FacetCount;
import org.jspecify.annotations.Nullable;

/** What there can be a handbook of, and what it is called. */
@Singleton
class Covered {
    private final People people;
    private final Finding finding;

    Covered(People people, Finding finding) {
        this.people = people;
        this.finding = finding;
    }

    /** @param place where a handbook of it is used */
    record Names(String title, String place) {}

    /** A window in a list. */
    record Choice(String code, String name) {}

    /** Empty when there is no such thing. @param reader whose hall a department's handbook is for */
    Optional<Names> names(Scope scope, String reader) {
        return switch (scope) {
            case Scope.OfWindow(String code) ->
                people.window(code).map(window -> new Names(name(window), path(window.place())));
            case Scope.OfDepartment(String department) ->
                department.isBlank() || department.length() > 200
                        ? Optional.empty()
                        : Optional.of(new Names(
                                department,
                                people.clerkOf(reader)
                                        .map(clerk -> path(clerk.place()))
                                        .orElse("")));
        };
    }

    /** The window at which this account sits, if any. */
    @Nullable
    String window(String username) {
        return people.clerkOf(username).map(Clerk::window).orElse(null);
    }

    /** All windows in use, place by place. */
    List<Choice> windows() {
        return people.places().children("").stream()
                .flatMap(root -> people.windowsAt(root.code()).stream())
                .filter(HallWindow::active)
                .map(window -> new Choice(window.code(), placeName(window.place()) + " " + name(window)))
                .toList();
    }

    /** Departments of the items, those with most items first. */
    List<FacetCount> departments() {
        return finding.departments();
    }

    private static String name(HallWindow window) {
        return window.label() + " " + window.name();
    }

    private String path(String place) {
        return people.places().pathName(place).replace(" / ", "");
    }

    private String placeName(String place) {
        return people.places().find(place).map(Place::name).orElse(place);
    }
}
