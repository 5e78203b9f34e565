package org.chuangkou.base.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Spool;
import org.chuangkou.base.spool.XlsxInspection;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An xlsx file: texts as they stand, formulas by their stored value, dates by their cell's format. */
final class XlsxFile implements TableFile {
    private final Spool spool;
    private final ReadableWorkbook workbook;
    private final List<org.dhatim.fastexcel.reader.Sheet> visible;

    private XlsxFile(Spool spool, ReadableWorkbook workbook, List<org.dhatim.fastexcel.reader.Sheet> visible) {
        this.spool = spool;
        this.workbook = workbook;
        this.visible = visible;
    }

    static XlsxFile open(Spool spool) throws IOException {
        TableFormat.XLSX.refuseForeign(spool.head(4));
        XlsxInspection.pass(spool);
        ReadableWorkbook workbook = workbook(spool);
        try {
            var visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (visible.isEmpty()) throw Refusal.invalid("table.damaged");
            return new XlsxFile(spool, workbook, visible);
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public List<String> sheets() {
        return visible.stream().map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
    }

    @Override
    public Stream<Line> lines(int sheet) {
        try {
            Stream<Row> rows = visible.get(sheet).openStream();
            var iterator = rows.iterator();
            Stream<List<Row>> read = Stream.generate(
                            () -> damaged(() -> iterator.hasNext() ? List.of(iterator.next()) : List.<Row>of()))
                    .takeWhile(row -> !row.isEmpty());
            var first = new AtomicInteger(-1);
            return Limited.lines(read.map(List::getFirst)
                            .map(row -> new Line(number(row, first), XlsxCells.texts(row, workbook.isDate1904()))))
                    .onClose(rows::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Merged> merged(int sheet) {
        return drawings().merged(sheets().get(sheet));
    }

    @Override
    public List<Placed> pictures(int sheet) {
        return drawings().pictures(sheets().get(sheet));
    }

    @Override
    public Map<String, byte[]> picturesInCells() {
        return drawings().inCells();
    }

    private XlsxDrawings drawings() {
        return new XlsxDrawings(spool.path());
    }

    @Override
    public void close() {
        try (spool) {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cell formats tell dates from numbers; a file without any has no dates. */
    private static ReadableWorkbook workbook(Spool spool) {
        try {
            return new ReadableWorkbook(spool.path().toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            return damaged(() -> new ReadableWorkbook(spool.path().toFile(), new ReadingOptions(false, true)));
        }
    }

    /** The library numbers rows that do not say their number from 0, others as they say. */
    private static int number(Row row, AtomicInteger first) {
        first.compareAndSet(-1, row.getRowNum());
        return first.get() == 0 ? row.getRowNum() + 1 : row.getRowNum();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** The library meets a broken file with many kinds of exceptions. */
    private static <T> T damaged(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException e) {
            throw Refusal.invalid("table.damaged");
        }
    }
}
