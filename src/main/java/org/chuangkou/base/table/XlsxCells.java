package org.chuangkou.base.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Cells of an xlsx file as texts. */
final class XlsxCells {
    /** As many digits as Excel itself shows; what stands beyond is the error of binary fractions. */
    static final MathContext SHOWN = new MathContext(15);

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxCells() {}

    static List<String> texts(Row row, boolean date1904) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (Cell cell : row) texts.add(cell == null ? "" : text(cell, date1904));
        return texts;
    }

    private static String text(Cell cell, boolean date1904) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number(cell, number, date1904);
            case Boolean yes -> yes ? "TRUE" : "FALSE";
            case Object other -> Cells.text(unescaped(other.toString()));
        };
    }

    private static String number(Cell cell, BigDecimal number, boolean date1904) {
        if (cell.getType() == CellType.ERROR) return String.valueOf(cell.getRawValue());
        if (number.precision() - (long) number.scale() > 30 || number.scale() > 400) return cell.getRawValue();
        if (isDate(cell)) {
            LocalDateTime date = date(number, date1904);
            if (date != null)
                return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? date.toLocalDate().toString()
                        : date.toString();
        }
        boolean whole = number.scale() <= 0;
        BigDecimal shown = whole ? number : number.round(SHOWN).stripTrailingZeros();
        return shown.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) return false;
        // 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean Excel and stand in no file's list of formats.
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) return true;
        String format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(NO_FORMAT.matcher(format).replaceAll("")).find();
    }

    /** Excel's days begin with 1 at 1900-01-01 and know a 29 February 1900; or with 0 at 1904-01-01. */
    private static @Nullable LocalDateTime date(BigDecimal number, boolean date1904) {
        double days = number.doubleValue();
        if (days < 0 || days > 2_958_466) return null;
        LocalDate zero = date1904
                ? LocalDate.of(1904, 1, 1)
                : days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        long seconds = Math.round(days * 86_400);
        return zero.atStartOfDay().plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Excel writes what XML cannot hold, and what looks like that, as {@code _x000D_}. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
