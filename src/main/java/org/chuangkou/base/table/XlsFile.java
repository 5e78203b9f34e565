package org.chuangkou.base.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.spool.Spool;

/** A workbook of the old kind. It is held whole, so it must be small. */
final class XlsFile implements TableFile {
    private static final int LARGEST = 10 << 20;
    private static final int LONGEST_CELL = 100_000;

    private final HSSFWorkbook workbook;
    private final List<HSSFSheet> visible;

    private XlsFile(HSSFWorkbook workbook, List<HSSFSheet> visible) {
        this.workbook = workbook;
        this.visible = visible;
    }

    /** Reads all of the spooled file and closes it. */
    static XlsFile open(Spool spool) throws IOException {
        try (spool) {
            if (Files.size(spool.path()) > LARGEST) throw Refusal.invalid("table.xls-size", LARGEST >> 20);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(spool.path()))) {
                var workbook = new HSSFWorkbook(in);
                var visible = IntStream.range(0, workbook.getNumberOfSheets())
                        .filter(i -> !workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i))
                        .mapToObj(workbook::getSheetAt)
                        .toList();
                if (visible.isEmpty()) throw Refusal.invalid("table.xls");
                return new XlsFile(workbook, visible);
            } catch (EncryptedDocumentException e) {
                throw Refusal.invalid("table.xls-password");
            } catch (Refusal e) {
                throw e;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                // The library meets a broken file with every kind of exception, and an encrypted xlsx inside with some.
                throw Refusal.invalid("table.xls");
            }
        }
    }

    @Override
    public List<String> sheets() {
        return visible.stream().map(HSSFSheet::getSheetName).toList();
    }

    @Override
    public Stream<Line> lines(int sheet) {
        Iterable<Row> rows = visible.get(sheet);
        return Limited.lines(StreamSupport.stream(rows.spliterator(), false).map(row -> damaged(() -> line(row))));
    }

    @Override
    public List<Merged> merged(int sheet) {
        return damaged(() -> visible.get(sheet).getMergedRegions().stream()
                .map(area -> new Merged(
                        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()))
                .toList());
    }

    @Override
    public List<Placed> pictures(int sheet) {
        return damaged(() -> {
            var placed = new ArrayList<Placed>();
            var drawing = visible.get(sheet).getDrawingPatriarch();
            if (drawing == null) return placed;
            for (var shape : drawing.getChildren())
                if (shape instanceof HSSFPicture picture)
                    placed.add(new Placed(
                            picture.getClientAnchor().getRow1() + 1,
                            picture.getClientAnchor().getCol1(),
                            picture.getPictureData().getData()));
            return placed;
        });
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        for (int c = 0; c < row.getLastCellNum(); c++) {
            Cell cell = row.getCell(c);
            cells.add(cell == null ? "" : text(cell));
        }
        return new Line(row.getRowNum() + 1, cells);
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> {
                String text = cell.getStringCellValue();
                if (text.length() > LONGEST_CELL) throw Refusal.invalid("table.bomb");
                yield Cells.text(text);
            }
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            if (date != null)
                return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? date.toLocalDate().toString()
                        : date.toString();
        }
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) return "";
        BigDecimal shown = new BigDecimal(value).round(XlsxCells.SHOWN).stripTrailingZeros();
        return shown.scale() > 400 ? String.valueOf(value) : shown.toPlainString();
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T damaged(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw Refusal.invalid("table.xls");
        }
    }
}
