package org.chuangkou.base.table;

import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** The kinds of table files that are read. */
public enum TableFormat {
    XLSX,
    CSV;

    /** The format of this name, {@code xlsx} or {@code csv}; any other is refused as the field {@code format}. */
    public static TableFormat of(@Nullable String name) {
        return switch (name == null ? "" : name.strip().toLowerCase(Locale.ROOT)) {
            case "xlsx" -> XLSX;
            case "csv" -> CSV;
            default -> throw Refusal.invalid(List.of(Fault.field("format", "table.format")));
        };
    }

    /** The format that a file's name says: CSV for {@code .csv}, {@code .txt}, {@code .tsv}, else xlsx. */
    public static TableFormat ofFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv") ? CSV : XLSX;
    }
}
