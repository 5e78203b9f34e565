package org.chuangkou.question.exchange;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.job.Job;
import org.chuangkou.base.job.Jobs;
import org.chuangkou.question.Domain;
import org.chuangkou.question.exchange.Arriving.Arrived;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.question.kind.Type;
import org.chuangkou.web.View;
import org.chuangkou.web.upload.Upload;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** The pages on which an import begins. */
@Singleton
class ImportViews {
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 10;

    private final Jobs jobs;
    private final Uploads uploads;

    ImportViews(Jobs jobs, Uploads uploads) {
        this.jobs = jobs;
        this.uploads = uploads;
    }

    /** @param text what was pasted */
    record Filled(String format, String level, String domain, String type, String source, boolean submit, String text) {
        static final Filled NOTHING = new Filled("", "", "", "", "", false, "");
    }

    /** @param file empty when it has been cleared away */
    record Earlier(
            String id,
            String file,
            boolean dry,
            Instant at,
            String state,
            int created,
            int updated,
            int unchanged,
            int rejected) {}

    record DomainName(String key, String chinese) {}

    record Start(
            Filled filled,
            List<String> formats,
            List<String> types,
            List<DomainName> domains,
            List<Fault> errors,
            List<Earlier> earlier,
            int largest) {}

    record ColumnsPage(
            ImportParams params,
            String file,
            List<AskedColumn> asked,
            List<String> fields,
            @Nullable Message trouble) {}

    View start(String viewer, Filled filled, List<Fault> faults) {
        return new View(
                "question/exchange/import",
                new Start(
                        filled,
                        Arrays.stream(QuestionFormat.values())
                                .map(QuestionFormat::key)
                                .toList(),
                        Arrays.stream(Type.values()).map(Type::word).toList(),
                        Arrays.stream(Domain.values())
                                .map(domain -> new DomainName(domain.name(), domain.chinese()))
                                .toList(),
                        faults,
                        earlier(viewer),
                        Uploads.LARGEST_MB));
    }

    View columns(Arrived.Unclear unclear) {
        return new View(
                "question/exchange/columns",
                new ColumnsPage(
                        unclear.params(),
                        file(unclear.params()),
                        unclear.asked(),
                        Arrays.stream(Field.values()).map(Field::key).toList(),
                        unclear.trouble()));
    }

    String file(ImportParams params) {
        return uploads.find(params.upload()).map(Upload::name).orElse("");
    }

    private List<Earlier> earlier(String viewer) {
        return jobs.latest(List.of(QuestionImport.NAME), LOOKED_AT).stream()
                .filter(job -> job.author().equals(viewer))
                .limit(SHOWN)
                .map(this::earlier)
                .toList();
    }

    private Earlier earlier(Job job) {
        var params = Json.read(job.params(), ImportParams.class);
        return new Earlier(
                job.id(),
                file(params),
                params.dry(),
                job.createdAt(),
                job.state(),
                job.created(),
                job.updated(),
                job.unchanged(),
                job.rejected());
    }
}
