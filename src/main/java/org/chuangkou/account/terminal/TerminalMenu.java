package org.chuangkou.account.terminal;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
final class TerminalMenu {
    @Singleton
    MenuEntry terminals() {
        return new MenuEntry("terminals.title", MenuEntry.ADMINISTRATION, "/admin/terminals", Set.of("ADMIN"), 920);
    }
}
