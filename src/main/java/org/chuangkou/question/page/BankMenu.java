package org.chuangkou.question.page;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class BankMenu {
    private static final Set<String> TRAINER = Set.of("TRAINER");

    @Singleton
    MenuEntry bank() {
        return new MenuEntry("bank.title", MenuEntry.AUTHORING, "/questions", TRAINER, 600);
    }

    @Singleton
    MenuEntry review() {
        return new MenuEntry("bank.review.title", MenuEntry.AUTHORING, "/questions/review", TRAINER, 610);
    }
}
