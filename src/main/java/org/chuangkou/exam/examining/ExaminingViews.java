package org.chuangkou.exam.examining;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.paper.BuildingPapers;
import org.chuangkou.exam.paper.Checking;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.paper.Plans;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.people.Choice;
import org.chuangkou.people.People;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.job.JobViews;
import org.jspecify.annotations.Nullable;

/** What examiners' pages show. */
@Singleton
class ExaminingViews {
    private static final int SIZE = 50;

    private final Exams exams;
    private final Candidates candidates;
    private final Blueprints blueprints;
    private final Papers papers;
    private final Plans plans;
    private final People people;
    private final BuildingPapers building;
    private final JobViews jobs;
    private final Clock clock;

    ExaminingViews(
            Exams exams,
            Candidates candidates,
            Blueprints blueprints,
            Papers papers,
            Plans plans,
            People people,
            BuildingPapers building,
            JobViews jobs,
            Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.blueprints = blueprints;
        this.papers = papers;
        this.plans = plans;
        this.people = people;
        this.building = building;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param phase by the server's clock, lower case; @param opensAt and others as ISO with offset, null for none */
    record Shown(
            Exam exam,
            String kind,
            String phase,
            @Nullable String opensAt,
            @Nullable String closesAt,
            @Nullable String releasedAt) {}

    View all(int page, Viewer viewer) {
        Page<Exam> found = exams.setUp(new Page.Wanted(page, SIZE));
        return new View(
                "exam/examining/all",
                Map.of(
                        "exams",
                        found.items().stream().map(this::shown).toList(),
                        "examiner",
                        viewer.has("EXAMINER"),
                        "page",
                        page,
                        "size",
                        SIZE,
                        "total",
                        found.total()));
    }

    /** A new exam as the page proposes it: in an hour, for two hours, one device each. */
    Map<String, String> blank() {
        LocalDateTime hour = LocalDateTime.ofInstant(clock.instant(), Time.HALL)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
        return Map.of(
                "kind", "graded",
                "opensAt", hour.toString(),
                "closesAt", hour.plusHours(2).toString(),
                "lateMinutes", "30",
                "oneDevice", "on");
    }

    View form(Map<String, String> typed, List<Fault> faults) {
        return new View(
                "exam/examining/new",
                Map.of(
                        "typed",
                        typed,
                        "errors",
                        faults.stream().map(ExaminingViews::byField).toList(),
                        "blueprints",
                        blueprints.all().stream()
                                .map(Blueprints.Versioned::blueprint)
                                .map(one -> new Choice(one.slug(), one.title()))
                                .toList(),
                        "places",
                        people.places().all().stream()
                                .map(place -> new Choice(place.code(), place.name()))
                                .toList()));
    }

    /** Candidates stand in one field on the page. */
    private static Fault byField(Fault fault) {
        String field = fault.field() == null ? "" : fault.field().replaceFirst("\\[\\d+]$", "");
        return new Fault(field, null, null, null, fault.message());
    }

    View exam(String id, Viewer viewer, Locale locale) {
        Exam exam = find(id);
        var model = new HashMap<String, Object>();
        model.put("shown", shown(exam));
        model.put("candidates", candidates.count(id));
        model.put("examiner", viewer.has("EXAMINER"));
        plans.status(id).ifPresent(status -> model.put("plan", status));
        building.last(id)
                .flatMap(job -> jobs.find(job.id(), viewer, locale, JobViews.SHOWN))
                .filter(job -> !job.state().equals("done"))
                .ifPresent(job -> model.put("job", job));
        model.put("papers", papers.count(id));
        return new View("exam/examining/exam", model);
    }

    View fairness(String id, Checking.@Nullable Outcome checked) {
        Exam exam = find(id);
        var model = new HashMap<String, Object>();
        model.put("shown", shown(exam));
        model.put("closed", exam.closed(clock.instant()));
        plans.status(id).ifPresent(status -> {
            model.put("plan", status);
            if (status.report() != null) model.put("fairness", FairnessView.of(status.report()));
        });
        if (checked != null) model.put("checked", checked);
        return new View("exam/examining/fairness", model);
    }

    private Exam find(String id) {
        return exams.find(id).filter(exam -> !exam.standing()).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
    }

    private Shown shown(Exam exam) {
        return new Shown(
                exam,
                exam.kind().word(),
                exam.phase(clock.instant()).word(),
                Time.isoOrNull(exam.opensAt()),
                Time.isoOrNull(exam.closesAt()),
                Time.isoOrNull(exam.releasedAt()));
    }
}
