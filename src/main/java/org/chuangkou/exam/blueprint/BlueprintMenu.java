package org.chuangkou.exam.blueprint;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class BlueprintMenu {
    @Singleton
    MenuEntry blueprints() {
        return new MenuEntry(
                "blueprint.menu",
                MenuEntry.AUTHORING,
                "/blueprints",
                Set.of("TRAINER", "EXAMINER", "MANAGER", "ADMIN"),
                650);
    }
}
