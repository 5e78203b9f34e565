package org.chuangkou.guide.file;

import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/** Which form of file a name speaks of. */
public final class FormatGuess {
    public static final List<String> FORMATS = List.of("xlsx", "portal-jsonl", "yaml");

    private FormatGuess() {}

    public static String of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xlsx", "xlsm", "xls" -> "xlsx";
            case "jsonl", "ndjson", "json" -> "portal-jsonl";
            case "yaml", "yml" -> "yaml";
            default -> throw Refusal.invalid(List.of(Fault.field("format", "import.choose-format")));
        };
    }
}
