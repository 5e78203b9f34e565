package org.chuangkou.base.job;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.job.Remark.Severity;

/** Queues long work and tells how far it is. */
@Singleton
public class Jobs {
    private final JobRows rows;
    private final JobRemarkRows remarkRows;
    private final Clock clock;

    Jobs(JobRows rows, JobRemarkRows remarkRows, Clock clock) {
        this.rows = rows;
        this.remarkRows = remarkRows;
        this.clock = clock;
    }

    /** Queues a job in the transaction under way, or in one of its own. @return its id */
    @Atomic
    public String queue(String kind, Object params, String author) {
        Instant now = clock.instant();
        String id = Ids.next(now);
        rows.insert(id, kind, Json.write(params), author, now);
        return id;
    }

    @Atomic
    public Optional<Job> find(String id) {
        return rows.find(id);
    }

    /** The newest jobs of these kinds, newest first. */
    @Atomic
    public List<Job> latest(List<String> kinds, int size) {
        return rows.latest(kinds, size);
    }

    @Atomic
    public int count(String job, Severity severity) {
        return remarkRows.count(job, severity.name());
    }

    /** Errors or warnings in the order in which they were found. */
    @Atomic
    public List<Remark> remarks(String job, Severity severity, int offset, int size) {
        return remarkRows.list(job, severity.name(), offset, size).stream()
                .map(r -> new Remark(
                        severity, r.sheet(), r.lineNumber(), r.columnName(), Json.read(r.message(), Message.class)))
                .toList();
    }
}
