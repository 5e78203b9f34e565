package org.chuangkou.account.trail;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
final class TrailMenu {
    @Singleton
    MenuEntry audit() {
        return new MenuEntry("audit.title", MenuEntry.ADMINISTRATION, "/audit", Set.of("AUDITOR"), 930);
    }
}
