package org.chuangkou.guide.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.table.Sheet;
import org.chuangkou.base.table.TableFile;
import org.chuangkou.base.table.TableFormat;

/** Guides in a workbook: a sheet 事项 with one row an item, and, if there is one, a sheet 材料 with one row a material. */
public final class GuideWorkbook {
    static final String ITEMS = "事项";
    static final String MATERIALS = "材料";
    static final String EXPLAINED = "说明";
    static final String LEFT_OUT = "未导出";
    private static final Set<String> NOT_DATA = Set.of(EXPLAINED, LEFT_OUT);

    private GuideWorkbook() {}

    /**
     * Reads the rows in their order, then the materials that belong to no row.
     *
     * @throws Refusal when it is no such workbook, or when it asks for too much memory
     */
    public static void read(InputStream in, Consumer<Reading> to) {
        try (TableFile file = TableFile.open(in, TableFormat.XLSX)) {
            List<String> names = file.sheets();
            int items = Math.max(0, names.indexOf(ITEMS));
            int second = materials(file, items);
            Sheet sheet = Sheet.of(file, items, ItemColumn.of(ItemColumns.ITEMS));
            MaterialSheet materials = second < 0
                    ? MaterialSheet.none()
                    : MaterialSheet.read(
                            Sheet.of(file, second, ItemColumn.of(ItemColumns.OF_MATERIALS)), names.get(second));
            var reader = new ItemSheet(names.get(items), sheet.header(), materials);
            var once = new ArrayList<>(reader.notRead(IntStream.range(0, names.size())
                    .filter(i -> i != items && i != second && !NOT_DATA.contains(names.get(i)))
                    .mapToObj(names::get)
                    .toList()));
            try (Stream<Sheet.Row> rows = sheet.rows()) {
                rows.forEach(row -> {
                    to.accept(with(once, reader.read(row)));
                    once.clear();
                });
            }
            materials.leftOver(to);
        }
    }

    private static Reading with(List<Remark> first, Reading reading) {
        if (first.isEmpty()) return reading;
        var remarks = new ArrayList<>(first);
        remarks.addAll(reading.remarks());
        return new Reading(reading.sheet(), reading.row(), reading.guide(), remarks);
    }

    /** The sheet of that name, else the first that has its columns; -1 when there is none. */
    private static int materials(TableFile file, int items) {
        int named = file.sheets().indexOf(MATERIALS);
        if (named >= 0 && named != items) return named;
        for (int i = 0; i < file.sheets().size(); i++)
            if (i != items && !NOT_DATA.contains(file.sheets().get(i)) && hasColumns(file, i)) return i;
        return -1;
    }

    private static boolean hasColumns(TableFile file, int sheet) {
        try {
            return Sheet.of(file, sheet, ItemColumn.of(ItemColumns.OF_MATERIALS))
                            .header()
                            .positions()
                            .size()
                    > 2;
        } catch (Refusal e) {
            return false;
        }
    }
}
