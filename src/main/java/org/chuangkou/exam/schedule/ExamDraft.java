package org.chuangkou.exam.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuangkou.exam.blueprint.Blueprints;
import org.chuangkou.exam.blueprint.ExamKind;
import org.jspecify.annotations.Nullable;

/**
 * An exam as somebody wants it.
 *
 * @param candidates user names, in the order in which they will sit
 * @param extraMinutes of some of them, by user name
 */
public record ExamDraft(
        Blueprints.Versioned blueprint,
        String title,
        ExamKind kind,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        int minutes,
        List<String> candidates,
        Map<String, Integer> extraMinutes,
        Rules rules) {
    public ExamDraft {
        candidates = List.copyOf(candidates);
        extraMinutes = Map.copyOf(extraMinutes);
    }
}
