package org.chuangkou.course.store;

import io.micronaut.core.annotation.Introspected;

/** A lesson in a list. */
@Introspected
public record LessonHead(String course, String slug, String title, int minutes) {}
