package org.chuangkou.course.store;

import java.util.List;

/** The newest version of a lesson. */
public record StoredLesson(
        String course,
        String slug,
        int version,
        String title,
        int minutes,
        String body,
        List<Cited> cites,
        List<String> checks) {
    public StoredLesson {
        cites = List.copyOf(cites);
        checks = List.copyOf(checks);
    }
}
