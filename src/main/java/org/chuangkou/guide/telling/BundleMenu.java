package org.chuangkou.guide.telling;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class BundleMenu {
    @Singleton
    MenuEntry bundles() {
        return new MenuEntry(
                "bundle.menu",
                MenuEntry.DAILY,
                "/bundles",
                Set.of("CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"),
                12);
    }
}
