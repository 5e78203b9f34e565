package org.chuangkou.base.spool;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.chuangkou.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How much an xlsx file may ask of its reader, which holds in memory: all shared strings, one row, all shared and
 * array formulas (and goes through the latter for each cell), all formats and relationships.
 */
final class XlsxLimits implements Markup {
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int LONGEST_ROW = 4_000_000;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_STRINGS = 2_000_000;
    private static final int MOST_STRING_TEXT = 64_000_000;
    private static final int MOST_FORMULA_TEXT = 16_000_000;
    private static final int MOST_ARRAYS = 5_000;
    private static final int MOST_LISTED = 200_000;
    private static final Set<String> LISTED = Set.of("numFmt", "xf", "Relationship", "Override", "Default", "sheet");
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

    private int rows;
    private int columns;
    private int strings;
    private int arrays;
    private int listed;
    private long stringText;
    private long formulaText;
    private int rowText;
    private int text;
    private boolean inString;
    private boolean inRow;
    private boolean inFormula;
    private boolean keptFormula;
    private boolean isIndex;
    private boolean inValue;
    private long highest = -1;
    private final StringBuilder index = new StringBuilder();

    @Override
    public void begin(XMLStreamReader at) {
        String name = at.getLocalName();
        switch (name) {
            case "sheetData" -> rows = 0;
            case "row" -> {
                limit(++rows, MOST_ROWS);
                number(at.getAttributeValue(null, "r"));
                inRow = true;
                columns = 0;
                rowText = 0;
            }
            case "c" -> {
                limit(++columns, MOST_COLUMNS);
                address(at.getAttributeValue(null, "r"));
                isIndex = "s".equals(at.getAttributeValue(null, "t"));
                text = 0;
            }
            case "v" -> {
                inValue = true;
                index.setLength(0);
            }
            case "f" -> {
                inFormula = true;
                text = 0;
                String kind = at.getAttributeValue(null, "t");
                keptFormula = kind != null;
                if ("array".equals(kind) && ++arrays > MOST_ARRAYS) throw Refusal.invalid("table.arrays", MOST_ARRAYS);
            }
            case "si" -> {
                limit(++strings, MOST_STRINGS);
                inString = true;
                text = 0;
            }
            default -> {
                if (LISTED.contains(name)) limit(++listed, MOST_LISTED);
            }
        }
    }

    @Override
    public void text(XMLStreamReader at) {
        int length = at.getTextLength();
        text += length;
        limit(text, inFormula ? LONGEST_FORMULA : inRow || inString ? LONGEST_TEXT : Integer.MAX_VALUE);
        if (inRow) limit(rowText += length, LONGEST_ROW);
        if (inString) limit(stringText += length, MOST_STRING_TEXT);
        if (inFormula && keptFormula) limit(formulaText += length, MOST_FORMULA_TEXT);
        if (inValue && isIndex && index.length() < 20) index.append(at.getText());
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "row" -> inRow = false;
            case "si" -> inString = false;
            case "f" -> {
                inFormula = false;
                text = 0;
            }
            case "v" -> {
                inValue = false;
                if (isIndex && !index.isEmpty()) highest = Math.max(highest, number(index.toString()));
            }
            default -> {}
        }
    }

    /** Whatever the order of the parts: every string that a cell names must be there. */
    @Override
    public void check() {
        if (highest >= strings) throw Refusal.invalid("table.damaged");
    }

    private static void address(@Nullable String address) {
        if (address != null && !ADDRESS.matcher(address).matches()) throw Refusal.invalid("table.damaged");
    }

    private static long number(@Nullable String digits) {
        if (digits == null) return 0;
        if (!digits.matches("[0-9]{1,7}")) throw Refusal.invalid("table.damaged");
        return Long.parseLong(digits);
    }

    private static void limit(long count, long most) {
        if (count > most) throw Refusal.invalid("table.bomb");
    }
}
