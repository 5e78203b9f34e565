package org.chuangkou.course;

import java.util.List;
import org.chuangkou.course.CourseAnswers.CiteAnswer;
import org.chuangkou.course.Learning.Feedback;
import org.chuangkou.course.store.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's page.
 *
 * @param after the lesson that comes next in the course; null for the last
 * @param passed how many of the questions are answered rightly
 */
record LessonView(
        Outline course,
        String slug,
        String title,
        int minutes,
        String body,
        List<CiteAnswer> cites,
        List<Asked> checks,
        int passed,
        int read,
        Progress.State state,
        Outline.@Nullable Part after) {

    /** @param feedback null when the answer was none */
    record Given(
            String question, List<String> ticked, @Nullable Feedback feedback) {}

    /**
     * A question on the page.
     *
     * @param passed whether it was answered rightly, now or before
     * @param right the keys of the right answer once it was given, else empty
     * @param ticked what was just answered
     * @param unanswered whether it was just sent without an answer
     * @param feedback what came of the answer just given, or of the right one given before
     * @param now whether it was answered just now
     */
    record Asked(
            Check check,
            boolean passed,
            List<String> right,
            List<String> ticked,
            boolean unanswered,
            @Nullable Feedback feedback,
            boolean now) {}
}
