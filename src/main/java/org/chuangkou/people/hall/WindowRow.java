package org.chuangkou.people.hall;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.chuangkou.people.HallWindow;
import org.jspecify.annotations.Nullable;

@MappedEntity("hall_window")
record WindowRow(
        @Id String code,
        String place,
        String label,
        String name,
        String kind,
        @Nullable String leadClerk,
        boolean active) {

    static WindowRow of(HallWindow window) {
        return new WindowRow(
                window.code(),
                window.place(),
                window.label(),
                window.name(),
                window.kind(),
                window.lead(),
                window.active());
    }

    HallWindow window() {
        return new HallWindow(code, place, label, name, kind, leadClerk, active);
    }
}
