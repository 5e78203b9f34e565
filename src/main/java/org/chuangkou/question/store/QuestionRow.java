package org.chuangkou.question.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/**
 * A question as lists and papers need it; its words are in its versions.
 *
 * @param staleFrom when a clause it cites begins to say something else than it was written for
 * @param author who wrote the newest version, {@code -} for what came with the product
 * @param origin {@code hall}, or the source it was taken in from
 * @param sourceHash of what its source last said of it
 */
@MappedEntity("question")
record QuestionRow(
        @Id String id,
        String type,
        @Nullable Integer level,
        @Nullable String domain,
        String asks,
        @Nullable BigDecimal difficulty,
        String stem,
        String state,
        int version,
        int cites,
        @Nullable Instant staleFrom,
        String author,
        String origin,
        @Nullable String sourceHash,
        Instant createdAt,
        Instant changedAt) {
    private static final int STEM = 300;

    static QuestionRow of(
            Item item,
            State state,
            int version,
            @Nullable Instant staleFrom,
            String author,
            String origin,
            @Nullable String sourceHash,
            Instant createdAt,
            Instant now) {
        String stem = item.question().stem();
        return new QuestionRow(
                item.id(),
                Type.of(item.question()).word(),
                item.level().orElse(null),
                item.domain().map(Domain::name).orElse(null),
                item.asks().name(),
                item.difficulty().orElse(null),
                stem.length() > STEM ? stem.substring(0, STEM - 1) + "…" : stem,
                state.word(),
                version,
                item.cites().size(),
                staleFrom,
                author,
                origin,
                sourceHash,
                createdAt,
                now);
    }

    State state(Instant now) {
        State stored = State.called(state).orElseThrow();
        return stored == State.APPROVED && staleFrom != null && !staleFrom.isAfter(now) ? State.STALE : stored;
    }
}
