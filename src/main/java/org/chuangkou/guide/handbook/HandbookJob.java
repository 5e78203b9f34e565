package org.chuangkou.guide.handbook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.JobKind;
import org.chuangkou.base.job.JobRun;
import org.chuangkou.base.job.Tally;
import org.chuangkou.guide.handbook.Printing.Order;
import org.chuangkou.guide.handbook.Printing.Printed;

/**
 * The job that prints a handbook. Its steps are guides laid out; only the last one keeps anything, so a job that is begun
 * again begins from the first guide.
 */
@Singleton
class HandbookJob implements JobKind {
    static final String NAME = "handbook";
    /** After how many guides progress is told. */
    private static final int STEP = 4;

    private static final JobRun.Outcome NOTHING = new JobRun.Outcome(Tally.NOTHING, List.of());

    private final Handbooks handbooks;
    private final Choosing choosing;
    private final Comparing comparing;
    private final Printing printing;
    private final Clock clock;

    HandbookJob(Handbooks handbooks, Choosing choosing, Comparing comparing, Printing printing, Clock clock) {
        this.handbooks = handbooks;
        this.choosing = choosing;
        this.comparing = comparing;
        this.printing = printing;
        this.clock = clock;
    }

    record Params(String handbook) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        String id = Json.read(run.params(), Params.class).handbook();
        Handbook handbook = handbooks.find(id).orElseThrow(() -> Refusal.notFound("handbook.unknown", id));
        if (handbook.printedAt() != null) return;
        var order = new Order(handbook, clock.instant(), choosing.choose(handbook.covers()));
        Path file = Files.createTempFile("chuangkou-handbook", ".pdf");
        try {
            if (handbook.since() == null) whole(run, order, file);
            else replacing(run, order, handbook.since(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void whole(JobRun run, Order order, Path file) {
        int guides = order.selection().size();
        if (guides == 0)
            throw Refusal.invalid("handbook.empty", order.handbook().title());
        run.total(guides);
        keep(run, order, guides, file, printing.whole(order, file, progress(run, guides)));
    }

    private void replacing(JobRun run, Order order, String since, Path file) {
        Handbook before = handbooks.find(since).orElseThrow(() -> Refusal.notFound("handbook.unknown", since));
        Changes changes = comparing.since(before, order.selection());
        if (changes.none()) throw Refusal.conflict("handbook.nothing-changed");
        int guides = changes.printed().size();
        run.total(Math.max(1, guides));
        keep(run, order, Math.max(1, guides), file, printing.replacing(order, changes, file, progress(run, guides)));
    }

    private static IntConsumer progress(JobRun run, int guides) {
        return done -> {
            if (done % STEP == 0 && done < guides) run.advance(done, () -> NOTHING);
        };
    }

    private void keep(JobRun run, Order order, int total, Path file, Printed printed) {
        run.advance(total, () -> {
            handbooks.printed(order.handbook(), order.at(), file, printed.pages(), printed.leaves());
            return NOTHING;
        });
    }
}
