package org.chuangkou.exam.examining;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.paper.BuildingPapers;
import org.chuangkou.exam.paper.Checking;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.ReadingExam;
import org.chuangkou.exam.schedule.SettingUpExam;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** From a new exam to its papers: one page an exam, on which the next step stands first. */
@Controller
@Produces("text/html")
@Secured({"EXAMINER", "MANAGER"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ExaminingPages {
    private final ExaminingViews views;
    private final ExamForm forms;
    private final ReadingExam reading;
    private final SettingUpExam settingUp;
    private final BuildingPapers building;
    private final Checking checking;

    ExaminingPages(
            ExaminingViews views,
            ExamForm forms,
            ReadingExam reading,
            SettingUpExam settingUp,
            BuildingPapers building,
            Checking checking) {
        this.views = views;
        this.forms = forms;
        this.reading = reading;
        this.settingUp = settingUp;
        this.building = building;
        this.checking = checking;
    }

    @Get("/exams/all")
    View all(HttpRequest<?> request, @QueryValue(defaultValue = "0") int page) {
        return views.all(page, Viewer.of(request));
    }

    @Get("/exams/new")
    @Secured("EXAMINER")
    View blank() {
        return views.form(views.blank(), List.of());
    }

    @Post("/exams")
    @Secured("EXAMINER")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> setUp(HttpRequest<?> request, @Body Map<String, String> form) {
        try {
            Exam exam = settingUp.setUp(reading.read(forms.json(form)), Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/exams/", exam.id()));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(views.form(form, refusal.faults()));
        }
    }

    @Get("/exams/{id}")
    View exam(HttpRequest<?> request, String id) {
        return views.exam(id, Viewer.of(request), Language.of(request));
    }

    @Post("/exams/{id}/papers")
    @Secured("EXAMINER")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> build(HttpRequest<?> request, String id) {
        building.queue(id, Viewer.actor(request));
        return HttpResponse.seeOther(Paths.of("/exams/", id));
    }

    @Post("/exams/{id}/candidates")
    @Secured("EXAMINER")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> add(HttpRequest<?> request, String id, @Body Map<String, String> form) {
        settingUp.add(id, ExamForm.words(ExamForm.text(form, "candidates")), Viewer.actor(request));
        return HttpResponse.seeOther(Paths.of("/exams/", id));
    }

    @Get("/exams/{id}/fairness")
    View fairness(String id) {
        return views.fairness(id, null);
    }

    /** Makes the papers again and compares. */
    @Post("/exams/{id}/fairness")
    @Consumes("application/x-www-form-urlencoded")
    View check(String id) {
        return views.fairness(id, checking.check(id));
    }
}
