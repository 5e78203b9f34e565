package org.chuangkou.question.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Json;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.QuestionsChanged;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.store.Citations.Tied;
import org.chuangkou.question.store.CiteRows.CiteRow;
import org.chuangkou.question.store.StepRows.StepRow;
import org.chuangkou.question.store.VersionRows.VersionRow;
import org.jspecify.annotations.Nullable;

/** Writes new versions of questions, many in one go. Works in the caller's transaction, which holds the questions. */
@Singleton
class Keeping {
    private static final int BATCH = 500;

    private final QuestionRows questions;
    private final VersionRows versions;
    private final CiteRows cites;
    private final StepRows steps;
    private final Outbox outbox;
    private final Clock clock;

    Keeping(QuestionRows questions, VersionRows versions, CiteRows cites, StepRows steps, Outbox outbox, Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.cites = cites;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A version to be written.
     *
     * @param before the question as it is, null when it is new
     * @param sourceHash of what a source said, null to leave what is known of it
     */
    record Change(
            Tied tied,
            @Nullable QuestionRow before,
            State state,
            Step step,
            String author,
            String origin,
            @Nullable String sourceHash,
            String reason) {

        int version() {
            return before == null ? 1 : before.version() + 1;
        }

        QuestionRow row(Instant now) {
            String hash = sourceHash == null && before != null ? before.sourceHash() : sourceHash;
            Instant created = before == null ? now : before.createdAt();
            return QuestionRow.of(tied.item(), state, version(), tied.staleFrom(), author, origin, hash, created, now);
        }
    }

    /** The body under which a question is stored, and over which hashes are taken. */
    static String body(Item item) {
        return Json.write(ItemJson.write(item));
    }

    void keep(List<Change> changes) {
        Instant now = clock.instant();
        var created = new ArrayList<QuestionRow>();
        var changed = new ArrayList<QuestionRow>();
        var bodies = new ArrayList<VersionRow>();
        var cited = new ArrayList<CiteRow>();
        var taken = new ArrayList<StepRow>();
        for (Change change : changes) {
            String id = change.tied().item().id();
            int version = change.version();
            (change.before() == null ? created : changed).add(change.row(now));
            bodies.add(new VersionRow(id, version, body(change.tied().item()), change.author(), now));
            for (CiteRow cite : change.tied().cites())
                cited.add(new CiteRow(id, version, cite.item(), cite.clause(), cite.guideVersion(), cite.hash()));
            taken.add(new StepRow(
                    Ids.next(now), id, version, change.step().word(), change.author(), change.reason(), now));
        }
        batched(created, questions::insert);
        batched(changed, questions::update);
        batched(bodies, versions::insert);
        batched(cited, cites::insert);
        batched(taken, steps::insert);
        batched(
                changes.stream().map(change -> change.tied().item().id()).toList(),
                ids -> outbox.put(new QuestionsChanged(ids)));
    }

    private static <T> void batched(List<T> rows, Consumer<List<T>> work) {
        for (var some : Batches.of(rows, BATCH)) work.accept(some);
    }
}
