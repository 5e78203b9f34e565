package org.chuangkou.question.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** What waits for somebody's review: never what they have written themselves. */
@Singleton
public class ReviewQueue {
    /** Nobody reviews more at a sitting. */
    private static final int MOST = 1_000;

    private final ReviewRows rows;

    ReviewQueue(ReviewRows rows) {
        this.rows = rows;
    }

    /** Ids, what was submitted first comes first; at most 1,000. */
    @Transactional(readOnly = true)
    public List<String> of(String reviewer) {
        return rows.waiting(reviewer, MOST);
    }

    @Transactional(readOnly = true)
    public int count(String reviewer) {
        return rows.count(reviewer);
    }
}
