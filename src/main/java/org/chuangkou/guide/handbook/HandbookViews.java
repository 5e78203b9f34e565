package org.chuangkou.guide.handbook;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Page;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.search.FacetCount;
import org.chuangkou.web.Language;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.job.JobView;
import org.chuangkou.web.job.JobViews;
import org.jspecify.annotations.Nullable;

/** Handbooks as their pages show them. */
@Singleton
class HandbookViews {
    static final int SHOWN = 50;

    private final Handbooks handbooks;
    private final Comparing comparing;
    private final Covered covered;
    private final Jobs jobs;
    private final JobViews jobViews;
    private final Messages messages;

    HandbookViews(
            Handbooks handbooks,
            Comparing comparing,
            Covered covered,
            Jobs jobs,
            JobViews jobViews,
            Messages messages) {
        this.handbooks = handbooks;
        this.comparing = comparing;
        this.covered = covered;
        this.jobs = jobs;
        this.jobViews = jobViews;
        this.messages = messages;
    }

    /** @param state of its job; done once it is printed @param mine asked for by the reader, or of the reader's window */
    record Row(
            String id,
            String title,
            String place,
            boolean whole,
            String state,
            boolean mine,
            String author,
            Instant at,
            @Nullable Integer guides,
            @Nullable Integer pages) {}

    record Listing(
            Page<Row> handbooks,
            List<Covered.Choice> windows,
            List<FacetCount> departments,
            String window,
            String department,
            List<Fault> errors) {}

    /** @param form what was sent and refused, else empty */
    View list(Viewer viewer, Page.Wanted wanted, Map<String, String> form, List<Fault> errors) {
        String username = Objects.requireNonNullElse(viewer.username(), "-");
        String own = covered.window(username);
        return new View(
                "guide/handbook/list",
                new Listing(
                        handbooks.list(username, own, wanted).map(one -> row(one, username, own)),
                        covered.windows(),
                        covered.departments(),
                        form.getOrDefault("window", own == null ? "" : own),
                        form.getOrDefault("department", ""),
                        errors));
    }

    private Row row(Handbook one, String username, @Nullable String window) {
        boolean mine =
                one.author().equals(username) || one.covers().equals(new Scope.OfWindow(window == null ? "" : window));
        return new Row(
                one.id(),
                one.title(),
                one.place(),
                one.whole(),
                state(one),
                mine,
                one.authorName(),
                one.printedAt() == null ? one.requestedAt() : one.printedAt(),
                one.guides(),
                one.pages());
    }

    /**
     * @param job while it is being printed and the reader asked for it
     * @param failure why it was not printed
     * @param before the print into which these replacement pages go
     * @param newer a later print of the same
     * @param changes since this print, null until it is printed
     */
    record One(
            Handbook handbook,
            String state,
            @Nullable JobView job,
            @Nullable Message failure,
            @Nullable Handbook before,
            @Nullable Handbook newer,
            @Nullable Since changes) {}

    record Since(List<Added> added, List<Revised> revised, List<Leaf> gone, int same) {
        static Since of(Changes changes) {
            return new Since(
                    changes.added().stream()
                            .map(one -> new Added(
                                    one.now().guide().code(), one.now().guide().name(), one.chapter()))
                            .toList(),
                    changes.revised().stream()
                            .map(one -> new Revised(
                                    one.leaf().item(),
                                    one.now().guide().name(),
                                    one.leaf().version(),
                                    one.now().number(),
                                    one.clauses()))
                            .toList(),
                    changes.gone(),
                    changes.same().size());
        }
    }

    record Added(String code, String name, String chapter) {}

    record Revised(String code, String name, int from, int to, List<ClauseDiff> clauses) {}

    View one(Handbook handbook, HttpRequest<?> request) {
        boolean printed = handbook.printedAt() != null;
        JobView job = printed
                ? null
                : jobViews.find(handbook.job(), Viewer.of(request), Language.of(request), 0)
                        .orElse(null);
        return new View(
                "guide/handbook/handbook",
                new One(
                        handbook,
                        state(handbook),
                        job,
                        jobs.find(handbook.job())
                                .map(Job::failure)
                                .map(failure -> Json.read(failure, Message.class))
                                .orElse(null),
                        Optional.ofNullable(handbook.since())
                                .flatMap(handbooks::find)
                                .orElse(null),
                        handbooks
                                .lastPrinted(handbook.covers())
                                .filter(last -> printed && !last.id().equals(handbook.id()))
                                .orElse(null),
                        printed ? Since.of(comparing.since(handbook)) : null));
    }

    /** What a browser may call the PDF. */
    String fileName(Handbook handbook) {
        String day = handbook.printedAt() == null ? "" : Sheets.day(handbook.printedAt());
        String key = handbook.whole() ? "handbook.paper.title" : "handbook.paper.replacing";
        return messages.say(Locale.SIMPLIFIED_CHINESE, key, handbook.title()) + " " + day + ".pdf";
    }

    private String state(Handbook handbook) {
        if (handbook.printedAt() != null) return "done";
        return jobs.find(handbook.job()).map(Job::state).orElse("failed");
    }
}
