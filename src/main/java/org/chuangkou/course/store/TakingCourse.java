package org.chuangkou.course.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.course.content.Course;
import org.chuangkou.course.content.CourseFolder;
import org.chuangkou.course.content.Lesson;
import org.chuangkou.course.store.CourseRows.CourseRow;
import org.chuangkou.course.store.LessonRows.LessonRow;
import org.chuangkou.question.Citation;
import org.chuangkou.question.cited.Clause;
import org.chuangkou.question.cited.Clauses;
import org.jspecify.annotations.Nullable;

/** Takes a course of the product in. What has been edited here stays as it is. */
@Singleton
public class TakingCourse {
    private static final String CONTENT = "content";

    private final CourseRows courses;
    private final LessonRows lessons;
    private final Clauses clauses;
    private final Clock clock;

    TakingCourse(CourseRows courses, LessonRows lessons, Clauses clauses, Clock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.clauses = clauses;
        this.clock = clock;
    }

    /** @return how many lessons got a new version */
    @Atomic
    public int take(CourseFolder folder) {
        keep(folder.course());
        int changed = 0;
        for (Lesson lesson : folder.lessons()) if (keep(folder.course().slug(), lesson)) changed++;
        return changed;
    }

    private void keep(Course course) {
        var row = new CourseRow(
                course.slug(),
                course.title(),
                course.kind().name(),
                course.level(),
                course.hours(),
                course.summary(),
                Json.write(course.lessons()),
                CONTENT,
                clock.instant());
        Optional<CourseRow> known = courses.find(course.slug());
        if (known.isEmpty()) courses.insert(row);
        else if (known.get().origin().equals(CONTENT)) courses.update(row);
    }

    private boolean keep(String course, Lesson lesson) {
        String hash = Ids.sha256(Json.write(lesson)).substring(0, 32);
        Optional<LessonRow> newest = lessons.newest(course, lesson.slug());
        if (newest.filter(row -> row.hash().equals(hash) || !row.origin().equals(CONTENT))
                .isPresent()) return false;
        lessons.insert(new LessonRow(
                course,
                lesson.slug(),
                newest.map(LessonRow::version).orElse(0) + 1,
                lesson.title(),
                lesson.minutes(),
                lesson.body(),
                Json.write(cited(lesson.cites())),
                Json.write(lesson.checks()),
                hash,
                CONTENT,
                clock.instant()));
        return true;
    }

    private List<Cited> cited(List<Citation> cites) {
        Map<Citation, Clause> there = clauses.of(cites);
        return cites.stream()
                .map(cite -> {
                    @Nullable Clause clause = there.get(cite);
                    return new Cited(cite.item(), cite.clause(), clause == null ? null : clause.hash());
                })
                .toList();
    }
}
