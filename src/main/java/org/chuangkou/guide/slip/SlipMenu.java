package org.chuangkou.guide.slip;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class SlipMenu {
    @Singleton
    MenuEntry slips() {
        return new MenuEntry("menu.slips", MenuEntry.DAILY, "/slips", Set.of("CLERK"), 14);
    }

    @Singleton
    MenuEntry calendar() {
        return new MenuEntry("menu.calendar", MenuEntry.ADMINISTRATION, "/calendar", Set.of("MANAGER", "ADMIN"), 60);
    }
}
