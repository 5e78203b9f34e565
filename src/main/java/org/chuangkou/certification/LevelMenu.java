package org.chuangkou.certification;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class LevelMenu {
    @Singleton
    MenuEntry ownLevel() {
        return new MenuEntry(
                "menu.level",
                MenuEntry.DAILY,
                "/level",
                Set.of("CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR"),
                40);
    }
}
