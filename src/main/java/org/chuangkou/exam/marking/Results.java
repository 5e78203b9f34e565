package org.chuangkou.exam.marking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.Json;
import org.chuangkou.exam.marking.ResultRows.ResultRow;

/** Results as stored; who may see one is asked elsewhere. */
@Singleton
class Results {
    private final ResultRows rows;

    Results(ResultRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    Optional<Result> find(String attempt) {
        return rows.find(attempt).map(Results::result);
    }

    /** By attempt. */
    @Transactional(readOnly = true)
    Map<String, Result> all(Collection<String> attempts) {
        var found = new HashMap<String, Result>();
        if (!attempts.isEmpty()) rows.all(attempts).forEach(row -> found.put(row.attempt(), result(row)));
        return found;
    }

    private static Result result(ResultRow row) {
        return new Result(
                row.attempt(),
                row.hundredths(),
                row.ofPoints(),
                row.passed(),
                Json.read(row.body(), MarkingAttempt.Body.class).marks());
    }
}
