package org.chuangkou.guide.handbook;

import java.util.Optional;

/** What a handbook covers. */
sealed interface Scope {
    /** A window, by its code: what it takes. */
    record OfWindow(String window) implements Scope {}

    /** A department, as guides name it: all its items. */
    record OfDepartment(String department) implements Scope {}

    /** How it is stored and sent: {@code window} or {@code department}. */
    default String kind() {
        return switch (this) {
            case OfWindow window -> "window";
            case OfDepartment department -> "department";
        };
    }

    default String subject() {
        return switch (this) {
            case OfWindow(String window) -> window;
            case OfDepartment(String department) -> department;
        };
    }

    static Optional<Scope> of(String kind, String subject) {
        return switch (kind) {
            case "window" -> Optional.of(new OfWindow(subject));
            case "department" -> Optional.of(new OfDepartment(subject));
            default -> Optional.empty();
        };
    }
}
