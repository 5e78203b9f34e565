package org.chuangkou.course;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class CourseMenu {
    @Singleton
    MenuEntry courses() {
        return new MenuEntry(
                "menu.courses",
                MenuEntry.DAILY,
                "/courses",
                Set.of("CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR"),
                20);
    }
}
