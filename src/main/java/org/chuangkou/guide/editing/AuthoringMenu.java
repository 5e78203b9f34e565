package org.chuangkou.guide.editing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class AuthoringMenu {
    private static final Set<String> TRAINER = Set.of("TRAINER");

    @Singleton
    MenuEntry writing() {
        return new MenuEntry("menu.items.new", MenuEntry.AUTHORING, "/items/new", TRAINER, 510);
    }

    @Singleton
    MenuEntry importing() {
        return new MenuEntry("import.title", MenuEntry.AUTHORING, "/items/import", TRAINER, 520);
    }

    @Singleton
    MenuEntry misses() {
        return new MenuEntry("misses.title", MenuEntry.AUTHORING, "/items/misses", TRAINER, 530);
    }

    @Singleton
    MenuEntry learning() {
        return new MenuEntry("learning.title", MenuEntry.AUTHORING, "/items/proposals", TRAINER, 540);
    }
}
