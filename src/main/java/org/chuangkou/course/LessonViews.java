package org.chuangkou.course;

import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.course.Learning.Feedback;
import org.chuangkou.course.LessonView.Asked;
import org.chuangkou.course.LessonView.Given;
import org.chuangkou.course.store.KeepingProgress;
import org.chuangkou.course.store.Progress;
import org.chuangkou.course.store.StoredLesson;
import org.chuangkou.question.Item;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Response;
import org.jspecify.annotations.Nullable;

@Singleton
class LessonViews {
    private final Learning learning;
    private final KeepingProgress keeping;
    private final CourseAnswers answers;

    LessonViews(Learning learning, KeepingProgress keeping, CourseAnswers answers) {
        this.learning = learning;
        this.keeping = keeping;
        this.answers = answers;
    }

    /** @param given an answer that was just sent */
    LessonView view(String username, Outline outline, StoredLesson lesson, @Nullable Given given) {
        Progress progress = keeping.of(username, lesson.course(), lesson.slug());
        List<Asked> checks = learning.questions(lesson).values().stream()
                .map(check -> asked(
                        check,
                        progress,
                        given != null && given.question().equals(check.item().id()) ? given : null))
                .toList();
        return new LessonView(
                outline,
                lesson.slug(),
                lesson.title(),
                lesson.minutes(),
                lesson.body(),
                answers.cites(lesson),
                checks,
                (int) checks.stream().filter(Asked::passed).count(),
                progress.read(),
                progress.state(),
                after(outline, lesson.slug()));
    }

    private Asked asked(Check check, Progress progress, @Nullable Given given) {
        Item item = check.item();
        boolean passed = progress.passed().contains(item.id());
        Response response = given == null ? null : given.response();
        Feedback now = given == null ? null : given.feedback();
        return new Asked(
                item.id(),
                check.shown(),
                passed,
                passed ? Solution.of(item.question(), check.shown()) : null,
                response == null ? null : ResponseJson.write(response),
                given != null && response == null,
                now != null ? now : passed ? learning.feedback(item, true) : null,
                now != null);
    }

    private static Outline.@Nullable Part after(Outline outline, String slug) {
        return outline.lessons().stream()
                .dropWhile(part -> !part.slug().equals(slug))
                .skip(1)
                .findFirst()
                .orElse(null);
    }
}
