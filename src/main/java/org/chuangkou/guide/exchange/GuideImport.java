package org.chuangkou.guide.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Json;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.JobKind;
import org.chuangkou.base.job.JobRun;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.guide.file.GuideFile;
import org.chuangkou.guide.file.GuideFile.Row;
import org.chuangkou.guide.finding.GuideIndexing;
import org.chuangkou.guide.store.TakingIn;
import org.chuangkou.web.upload.Uploads;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file of guides in, some hundred rows a transaction, while the next are read; done when what came in can be
 * found by its words.
 */
@Singleton
class GuideImport implements JobKind {
    static final String NAME = "guide-import";
    private static final int STEP = 400;

    private final List<GuideFile> files;
    private final Uploads uploads;
    private final TakingIn takingIn;
    private final OutboxLoop outbox;
    private final GuideIndexing indexing;

    GuideImport(List<GuideFile> files, Uploads uploads, TakingIn takingIn, OutboxLoop outbox, GuideIndexing indexing) {
        this.files = files;
        this.uploads = uploads;
        this.takingIn = takingIn;
        this.outbox = outbox;
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The form of file of this name. */
    static GuideFile file(List<GuideFile> files, @Nullable String format) {
        return files.stream()
                .filter(f -> f.format().equals(format))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(List.of(Refusal.Fault.field(
                        "format",
                        "import.unknown-format",
                        String.join(
                                ", ",
                                files.stream().map(GuideFile::format).sorted().toList())))));
    }

    @Override
    public void run(JobRun run) throws IOException {
        var params = Json.read(run.params(), ImportParams.class);
        GuideFile file = file(files, params.format());
        run.total(count(file, params.upload()));
        try (var beside = new Beside()) {
            var steps = new Steps(run, beside, new Actor(run.author(), params.address()), "import:" + params.format());
            read(file, params.upload(), steps);
            steps.flush();
        }
        outbox.catchUp();
        indexing.catchUp();
    }

    private int count(GuideFile file, String upload) throws IOException {
        try (InputStream in = uploads.open(upload)) {
            int count = file.count(in);
            if (count == 0) throw Refusal.invalid("import.no-rows");
            return count;
        }
    }

    private void read(GuideFile file, String upload, Consumer<Row> rows) throws IOException {
        try (InputStream in = uploads.open(upload)) {
            file.read(in, rows);
        }
    }

    /** Gathers rows into steps; what an earlier run has committed is only looked at for codes used twice. */
    private final class Steps implements Consumer<Row> {
        private final JobRun run;
        private final Beside beside;
        private final Actor actor;
        private final String origin;
        private final Map<String, Integer> rowOfCode = new HashMap<>();
        private final int doneBefore;
        private final List<Row> rows = new ArrayList<>();
        private int seen;

        Steps(JobRun run, Beside beside, Actor actor, String origin) {
            this.run = run;
            this.beside = beside;
            this.actor = actor;
            this.origin = origin;
            this.doneBefore = run.done();
        }

        @Override
        public void accept(Row row) {
            seen++;
            Row fresh = once(row);
            if (seen <= doneBefore) return;
            rows.add(fresh);
            if (rows.size() == STEP) flush();
        }

        private Row once(Row row) {
            if (row.guide() == null) return row;
            Integer first = rowOfCode.putIfAbsent(row.guide().code().toLowerCase(Locale.ROOT), row.number());
            if (first == null) return row;
            Message twice = Message.of("import.code-twice", row.guide().code(), first);
            var remark = new Remark(Remark.Severity.ERROR, row.sheet(), row.number(), "code", twice);
            return new Row(row.sheet(), row.number(), null, List.of(remark));
        }

        void flush() {
            if (rows.isEmpty()) return;
            List<Row> step = List.copyOf(rows);
            rows.clear();
            int upTo = seen;
            beside.run(() -> run.advance(upTo, () -> ImportStep.take(step, takingIn, origin, actor)));
        }
    }
}
