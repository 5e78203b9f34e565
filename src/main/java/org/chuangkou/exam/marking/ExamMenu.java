package org.chuangkou.exam.marking;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class ExamMenu {
    @Singleton
    MenuEntry exams() {
        return new MenuEntry(
                "menu.exams",
                MenuEntry.DAILY,
                "/exams",
                Set.of("CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR"),
                30);
    }
}
