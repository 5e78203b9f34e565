package org.chuangkou.web.job;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.Messages;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.base.job.Remark.Severity;
import org.chuangkou.web.Viewer;

/** Jobs in their readers' words. */
@Singleton
public class JobViews {
    /** How many errors, and how many warnings, one answer shows. */
    public static final int SHOWN = 10_000;

    private final Jobs jobs;
    private final Messages messages;

    JobViews(Jobs jobs, Messages messages) {
        this.jobs = jobs;
        this.messages = messages;
    }

    /**
     * The job when this viewer may see it: its author, or an administrator.
     *
     * @param lines how many errors, and how many warnings, are wanted at most
     */
    @Transactional(readOnly = true)
    public Optional<JobView> find(String id, Viewer viewer, Locale locale, int lines) {
        return jobs.find(id)
                .filter(job -> job.author().equals(viewer.username()) || viewer.has("ADMIN"))
                .map(job -> view(job, locale, lines));
    }

    private JobView view(Job job, Locale locale, int lines) {
        String failure = job.failure() == null ? null : messages.say(locale, Json.read(job.failure(), Message.class));
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.created(),
                job.updated(),
                job.unchanged(),
                job.rejected(),
                jobs.count(job.id(), Severity.ERROR),
                lines(job, Severity.ERROR, locale, lines),
                jobs.count(job.id(), Severity.WARNING),
                lines(job, Severity.WARNING, locale, lines),
                failure);
    }

    private List<JobView.Line> lines(Job job, Severity severity, Locale locale, int size) {
        return jobs.remarks(job.id(), severity, 0, size).stream()
                .map(r -> new JobView.Line(r.sheet(), r.row(), r.column(), messages.say(locale, r.message())))
                .toList();
    }
}
