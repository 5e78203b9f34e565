package org.chuangkou.people;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class PeopleMenu {
    @Singleton
    @Named("clerks")
    MenuEntry clerks() {
        return entry("clerks.title", "/admin/clerks", Set.of("ADMIN", "MANAGER", "TRAINER", "EXAMINER"), 810);
    }

    @Singleton
    @Named("windows")
    MenuEntry windows() {
        return entry("windows.title", "/admin/windows", Set.of("ADMIN", "MANAGER"), 820);
    }

    @Singleton
    @Named("places")
    MenuEntry places() {
        return entry("places.title", "/admin/places", Set.of("ADMIN", "MANAGER"), 830);
    }

    private static MenuEntry entry(String key, String href, Set<String> roles, int order) {
        return new MenuEntry(key, MenuEntry.ADMINISTRATION, href, roles, order);
    }
}
