package org.chuangkou.guide.exchange;

import io.micronaut.http.multipart.CompletedFileUpload;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Audit;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.web.Uploads;
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
    String start(@Nullable CompletedFileUpload file, @Nullable String format, Actor actor) {
        if (file == null) throw Refusal.invalid(List.of(Fault.field("file", "refusal.missing")));
        GuideFile kind = GuideImport.file(files, format);
        byte[] head = head(file);
        if (head.length > 0 && !kind.looksRight(head))
            throw new Refusal(Refusal.Kind.UNSUPPORTED, Message.of("import.wrong-file", kind.format()), List.of());
        String upload = uploads.keep(file, actor.username());
        String job = jobs.queue(
                GuideImport.NAME, new ImportParams(upload, kind.format(), actor.address()), actor.username());
        audit.note(actor, "guide.import", "job:" + job, Map.of("file", file.getFilename(), "format", kind.format()));
        return job;
    }

    private static byte[] head(CompletedFileUpload file) {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
