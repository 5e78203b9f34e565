package org.chuangkou.base.table;

import java.util.List;

/**
 * A row of a table as it stands in the file.
 *
 * @param number counted from 1 as the file's own program shows it
 * @param cells from the first column on, empty texts where nothing stands; dates as {@code 2024-03-10} or {@code
 *     2024-03-10T08:30}, numbers without needless zeros
 */
public record Line(int number, List<String> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** @return the cell's text, empty beyond the last cell */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
