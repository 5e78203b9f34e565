package org.chuangkou.question.editing;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class QuestionMenu {
    private static final Set<String> TRAINER = Set.of("TRAINER");

    @Singleton
    MenuEntry writing() {
        return new MenuEntry("menu.questions.new", MenuEntry.AUTHORING, "/questions/new", TRAINER, 620);
    }

    @Singleton
    MenuEntry coverage() {
        return new MenuEntry("menu.questions.coverage", MenuEntry.AUTHORING, "/questions/coverage", TRAINER, 630);
    }

    @Singleton
    MenuEntry citing() {
        return new MenuEntry("menu.questions.cite", MenuEntry.AUTHORING, "/questions/cite", TRAINER, 640);
    }
}
