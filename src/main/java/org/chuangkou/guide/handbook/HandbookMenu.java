package org.chuangkou.guide.handbook;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class HandbookMenu {
    @Singleton
    MenuEntry handbooks() {
        return new MenuEntry(
                "menu.handbooks", MenuEntry.DAILY, "/handbooks", Set.of("CLERK", "TRAINER", "MANAGER"), 16);
    }
}
