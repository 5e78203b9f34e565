package org.chuangkou.question.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.account.Accounts;
import org.chuangkou.question.Domain;
import org.chuangkou.question.State;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.finding.Twins;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.page.CitedClauses.Clause;
import org.chuangkou.question.page.Wording.Difference;
import org.chuangkou.question.store.Kept;
import org.chuangkou.question.store.Step;
import org.chuangkou.question.store.Writers;
import org.jspecify.annotations.Nullable;

/** A question with all that one has to see before one decides about it. */
@Singleton
class Sheets {
    private final CitedClauses clauses;
    private final Twins twins;
    private final Writers writers;
    private final Accounts accounts;

    Sheets(CitedClauses clauses, Twins twins, Writers writers, Accounts accounts) {
        this.clauses = clauses;
        this.twins = twins;
        this.writers = writers;
        this.accounts = accounts;
    }

    /** A near twin; {@code parts} tell how this question differs from it. */
    record Twin(String id, String state, int percent, List<Difference> parts) {}

    /**
     * @param body what was written, as the contract has it
     * @param author a name, empty for what came with the product
     * @param own whether the viewer wrote part of what would be approved
     * @param next the step that comes next, null when there is none for the viewer
     */
    record Sheet(
            String id,
            int version,
            String state,
            @Nullable String domain,
            ObjectNode body,
            Shown shown,
            Solution solution,
            String author,
            String origin,
            Instant createdAt,
            Instant changedAt,
            @Nullable Instant staleFrom,
            List<Clause> clauses,
            List<Twin> twins,
            boolean own,
            @Nullable String next) {}

    Sheet of(Kept kept, String viewer) {
        var item = kept.item();
        List<Clause> cited = clauses.of(item.id(), kept.version());
        Shown shown = Arrangement.asWritten(item.question()).show(item.question());
        boolean own = writers.of(item.id()).contains(viewer);
        return new Sheet(
                item.id(),
                kept.version(),
                kept.state().word(),
                item.domain().map(Domain::name).orElse(null),
                ItemJson.write(item),
                shown,
                Solution.of(item.question(), shown),
                nameOf(kept.author()),
                kept.origin(),
                kept.createdAt(),
                kept.changedAt(),
                kept.staleFrom(),
                cited,
                twins.of(item).stream().map(twin -> twin(twin, kept)).toList(),
                own,
                next(kept.state(), own, cited).map(Step::word).orElse(null));
    }

    String nameOf(String username) {
        return username.equals("-") ? "" : accounts.nameOf(username);
    }

    private static Twin twin(Twins.Twin twin, Kept kept) {
        Kept other = twin.kept();
        return new Twin(
                other.item().id(),
                other.state().word(),
                (int) Math.round(100 * twin.likeness()),
                Wording.between(other.item(), kept.item()));
    }

    /** What cites a clause that is gone cannot be confirmed; it has to be written anew. */
    private static Optional<Step> next(State state, boolean own, List<Clause> cited) {
        return switch (state) {
            case DRAFT -> Optional.of(Step.SUBMIT);
            case IN_REVIEW -> own ? Optional.empty() : Optional.of(Step.APPROVE);
            case STALE -> cited.stream().anyMatch(Clause::gone) ? Optional.empty() : Optional.of(Step.CONFIRM);
            case WITHDRAWN -> Optional.of(Step.RESTORE);
            case APPROVED -> Optional.empty();
        };
    }
}
