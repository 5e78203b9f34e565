package org.chuangkou.course.content;

import java.util.Arrays;
import java.util.Optional;

/** For whom a course is (培训类别). */
public enum CourseKind {
    /** Before the first window. */
    ENTRY("入职"),
    /** At work, week by week. */
    REGULAR("常规"),
    /** Towards a level of the occupation. */
    PROFESSIONAL("职业"),
    /** Beyond it. */
    ADVANCEMENT("提升");

    private final String chinese;

    CourseKind(String chinese) {
        this.chinese = chinese;
    }

    public static Optional<CourseKind> called(String name) {
        return Arrays.stream(values()).filter(kind -> kind.chinese.equals(name)).findFirst();
    }
}
