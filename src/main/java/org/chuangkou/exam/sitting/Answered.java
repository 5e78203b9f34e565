package org.chuangkou.exam.sitting;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.exam.sitting.Attempts.Answer;

/** What was answered, read after the event. */
@Singleton
public class Answered {
    private final AnsweredRows rows;

    Answered(AnsweredRows rows) {
        this.rows = rows;
    }

    /** One line of the log: what was saved, when, by whom and from where. A response of null took the answer back. */
    public record Change(String slot, long seq, JsonNode response, Instant savedAt, String username, String address) {}

    /** By attempt; those without any answer are left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Answer>> of(Collection<String> attempts) {
        var found = new HashMap<String, List<Answer>>();
        if (!attempts.isEmpty())
            rows.of(attempts)
                    .forEach(row -> found.computeIfAbsent(row.attempt(), id -> new ArrayList<>())
                            .add(new Answer(row.slot(), row.seq(), Json.parse(row.response()), row.savedAt())));
        return found;
    }

    /** All that was ever saved in an attempt, in its order. */
    @Transactional(readOnly = true)
    public List<Change> history(String attempt) {
        return rows.log(attempt).stream()
                .map(row -> new Change(
                        row.slot(),
                        row.seq(),
                        Json.parse(row.response()),
                        row.savedAt(),
                        row.username(),
                        row.address()))
                .toList();
    }
}
