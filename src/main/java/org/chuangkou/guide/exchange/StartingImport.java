package org.chuangkou.guide.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.guide.file.GuideFile;
import org.chuangkou.web.upload.Incoming;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** Keeps the file and queues the job that reads it; a file that is plainly of another kind is refused at once. */
@Singleton
class StartingImport {
    private static final int HEAD = 4096;

    private final List<GuideFile> files;
    private final Uploads uploads;
    private final Jobs jobs;
    private final Audit audit;

    StartingImport(List<GuideFile> files, Uploads uploads, Jobs jobs, Audit audit) {
        this.files = files;
        this.uploads = uploads;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @return the job's id */
    @Atomic
    String start(Incoming file, @Nullable String format, Actor actor) {
        GuideFile kind = GuideImport.file(files, format);
        byte[] head = file.head(HEAD);
        if (head.length > 0 && !kind.looksRight(head))
            throw new Refusal(Refusal.Kind.UNSUPPORTED, Message.of("import.wrong-file", kind.format()), List.of());
        String upload = uploads.keep(file, actor.username());
        String job = jobs.queue(
                GuideImport.NAME, new ImportParams(upload, kind.format(), actor.address()), actor.username());
        audit.note(actor, "guide.import", "job:" + job, Map.of("file", file.name(), "format", kind.format()));
        return job;
    }
}
