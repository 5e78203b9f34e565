package org.chuangkou.course;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.chuangkou.base.Time;
import org.chuangkou.course.store.Cited;
import org.chuangkou.course.store.Progress;
import org.chuangkou.course.store.StoredLesson;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Item;
import org.chuangkou.question.cited.Clause;
import org.chuangkou.question.cited.Clauses;
import org.chuangkou.web.rich.Rich;
import org.jspecify.annotations.Nullable;

/** Courses as the contract answers them. */
@Singleton
class CourseAnswers {
    private final Learning learning;
    private final Clauses clauses;

    CourseAnswers(Learning learning, Clauses clauses) {
        this.learning = learning;
        this.clauses = clauses;
    }

    /** @param state new, begun or done */
    record LessonListed(String slug, String title, int minutes, String state, int read) {}

    record Count(int done, int total) {}

    /** @param kind entry, regular, professional or advancement @param next the lesson to go on with */
    record CourseAnswer(
            String slug,
            String title,
            String kind,
            @Nullable Integer level,
            int hours,
            String summary,
            List<LessonListed> lessons,
            Count progress,
            @Nullable String next) {}

    /** @param stale whether the clause says something else than when the lesson was written */
    record CiteAnswer(String item, String clause, String title, String name, String href, boolean stale) {}

    record LessonAnswer(
            String course,
            String slug,
            int version,
            String title,
            int minutes,
            String markdown,
            String html,
            List<CiteAnswer> cites,
            List<Check> checks,
            ProgressAnswer progress) {}

    /** @param passed questions answered rightly @param total questions of the lesson */
    record ChecksPassed(TreeSet<String> passed, int total) {}

    record ClauseAnswer(String item, String clause, String title, String name, String href, Map<String, String> text) {}

    record Marked(boolean correct, String explanation, List<ClauseAnswer> clauses) {}

    /** @param answers what came of those that were sent, by question; only in the answer to a report */
    record ProgressAnswer(
            String state,
            int read,
            int seconds,
            ChecksPassed checks,
            @Nullable OffsetDateTime firstAt,
            @Nullable OffsetDateTime seenAt,
            @Nullable OffsetDateTime doneAt,
            @Nullable Map<String, Marked> answers) {}

    static CourseAnswer course(Outline outline) {
        return new CourseAnswer(
                outline.slug(),
                outline.title(),
                word(outline.kind()),
                outline.level(),
                outline.hours(),
                outline.summary(),
                outline.lessons().stream()
                        .map(part -> new LessonListed(
                                part.slug(), part.title(), part.minutes(), word(part.state()), part.read()))
                        .toList(),
                new Count(outline.done(), outline.lessons().size()),
                outline.next() == null ? null : outline.next().slug());
    }

    LessonAnswer lesson(StoredLesson lesson, Progress progress) {
        Map<String, Item> questions = learning.questions(lesson);
        return new LessonAnswer(
                lesson.course(),
                lesson.slug(),
                lesson.version(),
                lesson.title(),
                lesson.minutes(),
                lesson.body(),
                Rich.html(lesson.body()),
                cites(lesson),
                questions.values().stream().map(Check::of).toList(),
                progress(progress, questions, null));
    }

    ProgressAnswer progress(StoredLesson lesson, Learning.Learned learned) {
        var marked = new LinkedHashMap<String, Marked>();
        learned.feedback()
                .forEach((id, feedback) -> marked.put(
                        id,
                        new Marked(
                                feedback.correct(),
                                feedback.explanation(),
                                feedback.clauses().stream()
                                        .map(CourseAnswers::clause)
                                        .toList())));
        return progress(learned.progress(), learning.questions(lesson), marked);
    }

    /** The clauses that the lesson teaches and that are in force. */
    List<CiteAnswer> cites(StoredLesson lesson) {
        Map<Citation, Clause> there =
                clauses.of(lesson.cites().stream().map(Cited::citation).toList());
        var cites = new ArrayList<CiteAnswer>();
        for (Cited cited : lesson.cites()) {
            Clause clause = there.get(cited.citation());
            if (clause != null)
                cites.add(new CiteAnswer(
                        clause.item(),
                        clause.clause(),
                        clause.title(),
                        clause.name(),
                        clause.href(),
                        cited.stale(clause.hash())));
        }
        return cites;
    }

    private static ProgressAnswer progress(
            Progress progress, Map<String, Item> questions, @Nullable Map<String, Marked> answers) {
        var passed = new TreeSet<>(progress.passed());
        passed.retainAll(questions.keySet());
        return new ProgressAnswer(
                word(progress.state()),
                progress.read(),
                progress.seconds(),
                new ChecksPassed(passed, questions.size()),
                at(progress.firstAt()),
                at(progress.seenAt()),
                at(progress.doneAt()),
                answers);
    }

    private static ClauseAnswer clause(Clause clause) {
        return new ClauseAnswer(
                clause.item(), clause.clause(), clause.title(), clause.name(), clause.href(), clause.fields());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, Time.HALL);
    }
}
