package org.chuangkou.account.admin;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
final class AccountMenu {
    @Singleton
    MenuEntry accounts() {
        return new MenuEntry("accounts.title", MenuEntry.ADMINISTRATION, "/admin/accounts", Set.of("ADMIN"), 910);
    }
}
