package org.chuangkou.course;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chuangkou.course.content.Course;
import org.chuangkou.course.store.Courses;
import org.chuangkou.course.store.KeepingProgress;
import org.chuangkou.course.store.LessonHead;
import org.chuangkou.course.store.Progress;

/** Courses as one learner sees them. */
@Singleton
class Outlines {
    private final Courses courses;
    private final KeepingProgress keeping;

    Outlines(Courses courses, KeepingProgress keeping) {
        this.courses = courses;
        this.keeping = keeping;
    }

    List<Outline> all(String username) {
        Map<String, Map<String, LessonHead>> heads = courses.heads();
        Map<String, Map<String, Progress>> progress = progress(username);
        return courses.all().stream()
                .map(course -> outline(course, heads, progress))
                .toList();
    }

    Optional<Outline> find(String username, String slug) {
        return courses.find(slug).map(course -> outline(course, courses.heads(), progress(username)));
    }

    private Map<String, Map<String, Progress>> progress(String username) {
        return keeping.of(username).stream()
                .collect(Collectors.groupingBy(
                        Progress::course, Collectors.toMap(Progress::lesson, Function.identity())));
    }

    private static Outline outline(
            Course course, Map<String, Map<String, LessonHead>> heads, Map<String, Map<String, Progress>> progress) {
        var parts = new ArrayList<Outline.Part>();
        for (String slug : course.lessons()) {
            LessonHead head = heads.getOrDefault(course.slug(), Map.of()).get(slug);
            if (head == null) continue;
            Progress own = progress.getOrDefault(course.slug(), Map.of())
                    .getOrDefault(slug, Progress.none(course.slug(), slug));
            parts.add(new Outline.Part(slug, head.title(), head.minutes(), own.state(), own.read()));
        }
        List<Outline.Part> left = parts.stream()
                .filter(part -> part.state() != Progress.State.DONE)
                .toList();
        return new Outline(
                course.slug(),
                course.title(),
                course.kind(),
                course.level(),
                course.hours(),
                course.summary(),
                parts,
                parts.size() - left.size(),
                left.isEmpty() ? null : left.getFirst());
    }
}
