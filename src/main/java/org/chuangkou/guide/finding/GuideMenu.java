package org.chuangkou.guide.finding;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class GuideMenu {
    @Singleton
    MenuEntry items() {
        return new MenuEntry(
                "menu.items",
                MenuEntry.DAILY,
                "/items",
                Set.of("CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"),
                10);
    }
}
