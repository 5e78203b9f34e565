package org.chuangkou.base.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;

/**
 * The row with the headings.
 *
 * @param row its number
 * @param positions where each known column stands, by its key
 * @param headings what the file calls them, by their key
 * @param unknown headings that mean nothing to us
 */
public record Header(int row, Map<String, Integer> positions, Map<String, String> headings, List<String> unknown) {
    /** Titles and notes may stand above the headings, down to this row. */
    static final int LAST_ROW = 10;

    public Header {
        positions = Map.copyOf(positions);
        headings = Map.copyOf(headings);
        unknown = List.copyOf(unknown);
    }

    /** The first of the leading rows that has most of the columns; refused when one that is needed is nowhere. */
    static Header in(Stream<Line> lines, List<Column> columns) {
        Header best = null;
        for (Line line : (Iterable<Line>) lines.takeWhile(l -> l.number() <= LAST_ROW)::iterator) {
            Header header = of(line, columns);
            if (best == null || header.positions.size() > best.positions.size()) best = header;
        }
        Map<String, Integer> found = best == null ? Map.of() : best.positions;
        String missing = columns.stream()
                .filter(c -> c.needed() && !found.containsKey(c.key()))
                .map(Column::name)
                .collect(Collectors.joining("、"));
        if (best == null || found.isEmpty()) throw Refusal.invalid("table.no-header", LAST_ROW, missing);
        if (!missing.isEmpty()) throw Refusal.invalid("table.missing-columns", best.row, missing);
        return best;
    }

    /** What the file calls the column, for messages. */
    public String heading(String key) {
        return headings.getOrDefault(key, key);
    }

    private static Header of(Line line, List<Column> columns) {
        var positions = new HashMap<String, Integer>();
        var headings = new HashMap<String, String>();
        var unknown = new ArrayList<String>();
        for (int i = 0; i < line.cells().size(); i++) {
            String shown = Cells.stripped(line.cell(i));
            if (shown.isEmpty()) continue;
            String heading = Cells.heading(shown);
            Optional<Column> column =
                    columns.stream().filter(c -> c.isCalled(heading)).findFirst();
            if (column.isEmpty()) {
                unknown.add(shown);
                continue;
            }
            String earlier = headings.putIfAbsent(column.get().key(), shown);
            if (earlier != null) throw Refusal.invalid("table.double-column", earlier, shown);
            positions.put(column.get().key(), i);
        }
        return new Header(line.number(), positions, headings, unknown);
    }
}
