package org.chuangkou.people.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Gatherers;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.JobKind;
import org.chuangkou.base.job.JobRun;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.base.table.TableFormat;
import org.chuangkou.web.upload.Uploads;

/**
 * The job that takes in a table of clerks. It holds passwords, so the file is removed in the transaction of its last
 * step, or when it is refused; a job that is begun again and finds no file has done its work.
 */
@Singleton
class ClerkImport implements JobKind {
    static final String NAME = "clerk-import";
    /** Small, for each new account's password takes a while to hash and progress should be seen. */
    private static final int STEP = 20;

    private final Uploads uploads;
    private final TakingIn takingIn;

    ClerkImport(Uploads uploads, TakingIn takingIn) {
        this.uploads = uploads;
        this.takingIn = takingIn;
    }

    /** @param address from where the file was sent, for the audit trail */
    record Params(String upload, TableFormat format, String address) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        Params params = Json.read(run.params(), Params.class);
        if (uploads.find(params.upload()).isEmpty()) {
            if (run.done() == 0) throw Refusal.notFound("upload.unknown");
            return;
        }
        try (Sheet sheet = Sheet.open(uploads.open(params.upload()), params.format(), ClerkColumns.ALL)) {
            read(run, params, sheet);
        } catch (Refusal refused) {
            uploads.forget(params.upload());
            throw refused;
        }
    }

    private void read(JobRun run, Params params, Sheet sheet) {
        Doubles doubles;
        try (var rows = sheet.rows()) {
            doubles = Doubles.in(rows);
        }
        if (doubles.count() == 0)
            throw Refusal.invalid("clerk-import.empty", sheet.header().row());
        run.total(doubles.count());
        try (var rows = sheet.rows()) {
            rows.skip(run.done())
                    .gather(Gatherers.windowFixed(STEP))
                    .forEach(step -> take(run, params, sheet, doubles, step));
        }
    }

    private void take(JobRun run, Params params, Sheet sheet, Doubles doubles, List<Sheet.Row> rows) {
        var step = new TakingIn.Step(
                run.job(), run.author(), params.address(), sheet.header(), doubles, rows, run.done() == 0);
        var hashes = takingIn.hashes(step);
        int upTo = run.done() + rows.size();
        run.advance(upTo, () -> {
            if (upTo == doubles.count()) uploads.forget(params.upload());
            return takingIn.take(step, hashes);
        });
    }
}
