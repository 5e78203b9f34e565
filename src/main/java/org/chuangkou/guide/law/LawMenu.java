package org.chuangkou.guide.law;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class LawMenu {
    @Singleton
    MenuEntry laws() {
        return new MenuEntry(
                "laws.menu",
                MenuEntry.DAILY,
                "/laws",
                Set.of("CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"),
                15);
    }
}
