package org.chuangkou.question.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Batches;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.fact.QuestionsChanged;
import org.chuangkou.guide.store.Cited;
import org.chuangkou.guide.store.Clauses;
import org.chuangkou.guide.store.Clauses.Standing;
import org.chuangkou.question.store.CiteRows.CiteRow;
import org.jspecify.annotations.Nullable;

/**
 * Questions whose clauses get another wording are stale from the moment at which it comes into force: in the same
 * transaction that writes the new version, without a job at midnight.
 */
@Singleton
class Staleness implements Cited {
    private static final int STEP = 500;

    private final QuestionRows questions;
    private final CiteRows cites;
    private final Clauses clauses;
    private final Outbox outbox;

    Staleness(QuestionRows questions, CiteRows cites, Clauses clauses, Outbox outbox) {
        this.questions = questions;
        this.cites = cites;
        this.clauses = clauses;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public void revised(Collection<String> codes) {
        var all = List.copyOf(codes);
        var concerned = new LinkedHashSet<String>();
        for (var some : Batches.of(all, STEP)) concerned.addAll(cites.citing(some));
        var ids = List.copyOf(concerned);
        for (var some : Batches.of(ids, STEP)) compare(some);
    }

    private void compare(List<String> ids) {
        List<QuestionRow> rows = questions.hold(ids);
        var cited = new HashMap<String, List<CiteRow>>();
        var codes = new LinkedHashSet<String>();
        for (CiteRow cite : cites.ofAll(ids)) {
            cited.computeIfAbsent(cite.question(), id -> new ArrayList<>()).add(cite);
            codes.add(cite.item());
        }
        Map<String, List<Standing>> standing = clauses.standing(codes);
        var changed = new ArrayList<String>();
        for (QuestionRow row : rows) {
            @Nullable Instant staleFrom = Citations.staleFrom(cited.getOrDefault(row.id(), List.of()), standing);
            if (Objects.equals(staleFrom, row.staleFrom())) continue;
            questions.stale(row.id(), staleFrom);
            changed.add(row.id());
        }
        if (!changed.isEmpty()) outbox.put(new QuestionsChanged(changed));
    }
}
