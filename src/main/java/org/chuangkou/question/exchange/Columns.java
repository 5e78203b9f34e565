package org.chuangkou.question.exchange;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.table.Cells;
import org.chuangkou.question.exchange.ColumnRows.ColumnRow;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Mapping;

/** What headings of files mean: said once by a trainer, remembered for all files after it. */
@Singleton
class Columns {
    private static final int LONGEST = 100;

    private final ColumnRows rows;
    private final Clock clock;

    Columns(ColumnRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Keys of fields by heading, each in the form in which headings are compared. */
    @Transactional(readOnly = true)
    Map<String, String> known() {
        var known = new HashMap<String, String>();
        rows.all().forEach(row -> known.put(Cells.heading(row.heading()), row.field()));
        return known;
    }

    /** @param said keys of {@link Field}s by heading, {@link Mapping#IGNORED} for a column not to be read */
    @Transactional
    void remember(Map<String, String> said, String author) {
        said.forEach((heading, field) -> {
            if (!field.equals(Mapping.IGNORED) && Field.of(field).isEmpty())
                throw Refusal.invalid(List.of(Fault.field(heading, "question.import.no-field", field)));
        });
        var plain = new HashMap<String, String>();
        said.forEach((heading, field) -> plain.put(Cells.heading(heading), field));
        List<ColumnRow> fresh = plain.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty() && one.getKey().length() <= LONGEST)
                .map(one -> new ColumnRow(one.getKey(), one.getValue(), author, clock.instant()))
                .toList();
        if (!fresh.isEmpty()) rows.put(fresh);
    }
}
