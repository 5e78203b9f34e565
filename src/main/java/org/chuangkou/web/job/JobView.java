package org.chuangkou.web.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as its reader sees it.
 *
 * @param state queued, running, done or failed
 * @param errors at most {@link JobViews#SHOWN}, of {@code errorCount}; rows count from 1
 */
public record JobView(
        String id,
        String kind,
        String state,
        int done,
        int total,
        int created,
        int updated,
        int unchanged,
        int rejected,
        int errorCount,
        List<Line> errors,
        int warningCount,
        List<Line> warnings,
        @Nullable String failure) {

    /** One error or warning in the reader's language. */
    public record Line(
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable String column,
            String message) {}

    @JsonIgnore
    public boolean finished() {
        return state.equals("done") || state.equals("failed");
    }
}
