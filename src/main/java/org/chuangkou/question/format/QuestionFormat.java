package org.chuangkou.question.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** The kinds of files that hold questions. */
public enum QuestionFormat {
    /** Workbooks; those of the old kind (.xls) are read too. */
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "csv", "text/csv"),
    /** Word; is written as a paper for people. */
    DOCX("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Pasted text in the usual form of a paper. */
    TEXT("text", "txt", "text/plain"),
    GIFT("gift", "gift", "text/plain"),
    AIKEN("aiken", "txt", "text/plain"),
    MOODLE_XML("moodle-xml", "xml", "application/xml");

    private final String key;
    private final String extension;
    private final String mediaType;

    QuestionFormat(String key, String extension, String mediaType) {
        this.key = key;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Its name in the contract. */
    public String key() {
        return key;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of this name; any other is refused as the field {@code format}. */
    public static QuestionFormat of(@Nullable String name) {
        String key = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.key.equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(List.of(Fault.field("format", "question.import.format"))));
    }

    /** The format that a file's name tells; a text ({@code .txt}) may be of several, so it tells none. */
    public static Optional<QuestionFormat> ofFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xls")) return Optional.of(XLSX);
        if (name.endsWith(".txt")) return Optional.empty();
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }
}
