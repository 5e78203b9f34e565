package org.chuangkou.base.table;

import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Message;
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

    /** Refuses at once what its first bytes (four are enough) show to be of another kind; an empty file it lets pass. */
    public void refuseForeign(byte[] head) {
        switch (this) {
            case XLSX -> {
                if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) throw unsupported("table.old-excel");
                if (head.length > 0 && !starts(head, 'P', 'K')) throw unsupported("table.not-xlsx");
            }
            case CSV -> {
                if (starts(head, 'P', 'K', 3, 4)) throw unsupported("table.csv-is-xlsx");
                if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) throw unsupported("table.old-excel");
            }
        }
    }

    static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xff) != bytes[i]) return false;
        return true;
    }

    private static Refusal unsupported(String key) {
        return new Refusal(Refusal.Kind.UNSUPPORTED, Message.of(key), List.of());
    }
}
