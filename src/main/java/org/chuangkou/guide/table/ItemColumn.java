package org.chuangkou.guide.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.table.Column;
import org.chuangkou.base.table.Header;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.guide.cell.Cell;

/** A column and what stands in its cells. */
record ItemColumn(Column column, Cell cell) {

    static List<Column> of(List<ItemColumn> columns) {
        return columns.stream().map(ItemColumn::column).toList();
    }

    static List<String> headings(List<ItemColumn> columns) {
        return columns.stream().map(c -> c.column().name()).toList();
    }

    /** Reads all cells of a row into a tree. */
    static void read(
            List<ItemColumn> columns,
            String sheet,
            Header header,
            Sheet.Row row,
            ObjectNode into,
            List<Remark> remarks) {
        for (ItemColumn column : columns) {
            String key = column.column().key();
            String text = row.get(key);
            if (!text.isEmpty())
                column.cell().read(text, into, new Noted(sheet, row.number(), header.heading(key), remarks));
        }
    }

    static List<String> write(List<ItemColumn> columns, JsonNode from) {
        return columns.stream().map(c -> c.cell().write(from)).toList();
    }
}
