package org.chuangkou.exam.examining;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.web.MenuEntry;

@Factory
class ExaminingMenu {
    @Singleton
    MenuEntry examining() {
        return new MenuEntry("menu.examining", MenuEntry.EXAMINING, "/exams/all", Set.of("EXAMINER", "MANAGER"), 10);
    }
}
