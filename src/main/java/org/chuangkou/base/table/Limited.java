package org.chuangkou.base.table;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;

/** What holds for the rows of every file. */
final class Limited {
    private Limited() {}

    /** Without empty rows; refused once there are more than allowed. */
    static Stream<Line> lines(Stream<Line> lines) {
        var seen = new AtomicInteger();
        return lines.filter(line -> !line.blank()).peek(line -> {
            if (seen.incrementAndGet() > TableFile.MOST_ROWS)
                throw Refusal.invalid("table.too-many-rows", TableFile.MOST_ROWS);
        });
    }
}
