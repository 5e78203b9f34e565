package org.chuangkou.base.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Long work and how far it has come.
 *
 * @param params what the kind of job needs to know, as JSON; never a secret
 * @param state queued, running, done or failed
 * @param done how many of {@code total} steps (rows of an import) are committed; work resumes there after a crash
 * @param failure for a failed job, the {@code Message} that says why, as JSON
 * @param fence rises with each claim, so that a worker that lost its lease can change nothing any more
 */
@MappedEntity("job")
public record Job(
        @Id String id,
        String kind,
        String params,
        String author,
        String state,
        int done,
        int total,
        int created,
        int updated,
        int unchanged,
        int rejected,
        @Nullable String failure,
        int fence,
        @Nullable Instant heldUntil,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    public boolean finished() {
        return state.equals("done") || state.equals("failed");
    }
}
