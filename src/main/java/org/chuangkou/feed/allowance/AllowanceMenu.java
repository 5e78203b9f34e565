package org.chuangkou.feed.allowance;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class AllowanceMenu {
    @Singleton
    MenuEntry allowances() {
        return new MenuEntry(
                "menu.allowances", MenuEntry.ADMINISTRATION, "/allowances", Set.of("MANAGER", "ADMIN", "AUDITOR"), 840);
    }
}
