package org.chuangkou.question.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.JobKind;
import org.chuangkou.base.job.JobRun;
import org.chuangkou.base.job.JobRun.Outcome;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Tally;
import org.chuangkou.base.outbox.OutboxLoop;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.QuestionFiles;
import org.chuangkou.question.finding.NearTwins;
import org.chuangkou.question.finding.QuestionIndexing;
import org.chuangkou.question.format.QuestionFile;
import org.chuangkou.question.format.Spot;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.chuangkou.web.upload.Uploads;

/**
 * Takes a file of questions in: first all are looked at, some hundred a step, then what is good is written in one
 * transaction. Done when what came in can be found.
 */
@Singleton
class QuestionImport implements JobKind {
    static final String NAME = "question-import";
    private static final int STEP = 500;

    private final Uploads uploads;
    private final Bank bank;
    private final Entering entering;
    private final OutboxLoop outbox;
    private final QuestionIndexing indexing;

    QuestionImport(Uploads uploads, Bank bank, Entering entering, OutboxLoop outbox, QuestionIndexing indexing) {
        this.uploads = uploads;
        this.bank = bank;
        this.entering = entering;
        this.outbox = outbox;
        this.indexing = indexing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        var params = Json.read(run.params(), ImportParams.class);
        List<Checked> all = read(params);
        run.total(2 * all.size());
        look(run, all);
        int bad = (int) all.stream().filter(Checked::bad).count();
        if (params.whole() && bad > 0 && !params.dry()) throw Refusal.invalid("question.import.nothing-taken", bad);
        if (run.done() < 2 * all.size())
            enter(run, params, all.stream().filter(one -> !one.bad()).toList(), 2 * all.size());
        outbox.catchUp();
        indexing.catchUp();
    }

    private List<Checked> read(ImportParams params) throws IOException {
        try (InputStream in = uploads.open(params.upload());
                QuestionFile file = QuestionFiles.open(params.kind(), in, params.defaults())) {
            return new Checking(params.source()).read(file);
        }
    }

    /** Steps that an earlier run has committed are passed over. */
    private void look(JobRun run, List<Checked> all) {
        if (run.done() >= all.size()) return;
        var items = new ArrayList<Item>(theBank());
        all.stream().filter(one -> one.item() != null).forEach(one -> items.add(one.item()));
        var twins = new NearTwins(items);
        var spots = new HashMap<String, Spot>();
        for (Checked one : all)
            if (one.item() != null) spots.putIfAbsent(one.item().id(), one.spot());
        for (int from = run.done(); from < all.size(); from += STEP) {
            int to = Math.min(all.size(), from + STEP);
            List<Checked> step = all.subList(from, to);
            List<Remark> remarks = step.stream()
                    .flatMap(one -> Checking.compare(one, twins, spots).remarks().stream())
                    .toList();
            int bad = (int) step.stream().filter(Checked::bad).count();
            run.advance(to, () -> new Outcome(new Tally(0, 0, 0, bad), remarks));
        }
    }

    private List<Item> theBank() {
        var items = new ArrayList<Item>();
        for (List<String> ids = bank.ids("", STEP); !ids.isEmpty(); ids = bank.ids(ids.getLast(), STEP))
            bank.all(ids).stream().map(Kept::item).forEach(items::add);
        return items;
    }

    private void enter(JobRun run, ImportParams params, List<Checked> good, int done) {
        List<Checked> drawn = params.dry() ? good : entering.pictures(good);
        var refused = new int[1];
        run.advance(done, () -> {
            Entering.Entered entered = entering.enter(drawn, params, run.author());
            refused[0] = params.whole() && !params.dry() ? entered.tally().rejected() : 0;
            return new Outcome(entered.tally(), entered.remarks());
        });
        if (refused[0] > 0) throw Refusal.invalid("question.import.nothing-taken", refused[0]);
    }
}
