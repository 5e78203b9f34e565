package org.chuangkou.exam.marking.correction;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a correction would change.
 *
 * @param attempts whose marks change
 * @param digest names just this preview: it is applied only as long as it is still true
 * @param rows one for each of them, by candidate
 */
record Preview(int attempts, int passesGained, int passesLost, String digest, List<Row> rows) {
    Preview {
        rows = List.copyOf(rows);
    }

    record Row(
            String attempt,
            String candidate,
            String name,
            BigDecimal before,
            BigDecimal after,
            boolean passedBefore,
            boolean passedAfter) {}
}
