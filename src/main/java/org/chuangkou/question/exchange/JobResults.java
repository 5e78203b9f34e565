package org.chuangkou.question.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.question.exchange.Previewing.Previewed;
import org.chuangkou.question.store.Bank;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.job.JobView;
import org.chuangkou.web.job.JobViews;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** What came of an import, or of looking through one. */
@Singleton
class JobResults {
    private static final int LINES = 500;

    private final Jobs jobs;
    private final JobViews jobViews;
    private final Previewing previewing;
    private final Bank bank;
    private final ImportViews views;
    private final Uploads uploads;

    JobResults(Jobs jobs, JobViews jobViews, Previewing previewing, Bank bank, ImportViews views, Uploads uploads) {
        this.jobs = jobs;
        this.jobViews = jobViews;
        this.previewing = previewing;
        this.bank = bank;
        this.views = views;
        this.uploads = uploads;
    }

    /** @param question the id of what it is like, null when the bank does not have it */
    record Alike(
            @Nullable String sheet,
            @Nullable Integer row,
            Message message,
            @Nullable String question) {}

    /** @param takeable whether it can come in now */
    record Result(
            JobView job,
            ImportParams params,
            String file,
            boolean columned,
            boolean takeable,
            List<Alike> alike,
            List<Previewed> preview) {}

    View page(Job job, Viewer viewer, Locale locale) {
        ImportParams params = ImportJobPages.params(job);
        JobView view =
                jobViews.find(job.id(), viewer, locale, LINES).orElseThrow(() -> Refusal.notFound("job.unknown"));
        boolean looked = params.dry() && job.state().equals("done");
        return new View(
                "question/exchange/job",
                new Result(
                        view,
                        params,
                        views.file(params),
                        params.columned(),
                        takeable(job),
                        alike(job),
                        looked ? previewing.of(params) : List.of()));
    }

    /** What has been looked through, and what bad rows have kept out, while the file is there. */
    boolean takeable(Job job) {
        ImportParams params = ImportJobPages.params(job);
        boolean ready = params.dry()
                ? job.state().equals("done")
                : job.state().equals("failed") && params.whole() && job.rejected() > 0;
        return ready && uploads.find(params.upload()).isPresent();
    }

    private List<Alike> alike(Job job) {
        List<Remark> warnings = jobs.remarks(job.id(), Severity.WARNING, 0, LINES);
        Set<String> known =
                bank
                        .all(warnings.stream()
                                .map(JobResults::twin)
                                .filter(id -> !id.isEmpty())
                                .toList())
                        .stream()
                        .map(kept -> kept.item().id())
                        .collect(Collectors.toSet());
        return warnings.stream()
                .map(warning -> new Alike(
                        warning.sheet(),
                        warning.row(),
                        warning.message(),
                        known.contains(twin(warning)) ? twin(warning) : null))
                .toList();
    }

    private static String twin(Remark warning) {
        return warning.message().key().equals(Checking.TWIN) ? Checking.twin(warning.message()) : "";
    }
}
