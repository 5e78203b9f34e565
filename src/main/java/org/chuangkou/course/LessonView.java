package org.chuangkou.course;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chuangkou.course.CourseAnswers.CiteAnswer;
import org.chuangkou.course.Learning.Feedback;
import org.chuangkou.course.store.Progress;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Shown;
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

    /** An answer that was just sent; both are null when it was none. */
    record Given(
            String question,
            @Nullable Response response,
            @Nullable Feedback feedback) {}

    /**
     * A question on the page.
     *
     * @param passed whether it was answered rightly, now or before
     * @param solution the right answer once it was given
     * @param response what was just answered, as the contract writes it
     * @param unanswered whether it was just sent without an answer
     * @param feedback what came of the answer just given, or of the right one given before
     * @param now whether it was answered just now
     */
    record Asked(
            String id,
            Shown shown,
            boolean passed,
            @Nullable Solution solution,
            @Nullable JsonNode response,
            boolean unanswered,
            @Nullable Feedback feedback,
            boolean now) {}
}
