package org.chuangkou.certification;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chuangkou.certification.AssessedRows.AssessedRow;

/** Reads what was granted to whom, also what has been revoked since; the newest first. */
@Singleton
public class AssessedLevels {
    private final AssessedRows rows;

    AssessedLevels(AssessedRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<AssessedLevel> of(String username) {
        return rows.of(List.of(username)).stream().map(AssessedRow::assessed).toList();
    }

    /** By user name; who has been granted nothing is not in it. At most 1,000 at a time. */
    @Transactional(readOnly = true)
    public Map<String, List<AssessedLevel>> all(Collection<String> usernames) {
        if (usernames.isEmpty()) return Map.of();
        return rows.of(usernames).stream().map(AssessedRow::assessed).collect(groupingBy(AssessedLevel::candidate));
    }
}
