package org.chuangkou.guide.store;

import java.time.Instant;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.document.Law;
import org.chuangkou.guide.store.VersionRows.VersionRow;

/**
 * A document as it says from some moment on.
 *
 * @param number counts from 1; a later number may come into force earlier
 * @param origin where it comes from: {@code hall} for an edit here, else the import's or content's name
 */
public record Version(
        Document document,
        int number,
        Instant effectiveFrom,
        String author,
        String origin,
        String note,
        Instant createdAt) {

    /** The document when it is a guide. */
    public Guide guide() {
        return (Guide) document;
    }

    static Version of(VersionRow row, String kind) {
        return new Version(
                document(row.body(), kind),
                row.version(),
                row.effectiveFrom(),
                row.author(),
                row.origin(),
                row.note(),
                row.createdAt());
    }

    VersionRow row(Body body) {
        return new VersionRow(
                document.code(),
                number,
                effectiveFrom,
                document.title(),
                body.json(),
                body.hash(),
                author,
                origin,
                note,
                createdAt);
    }

    static String kind(Document document) {
        return switch (document) {
            case Guide guide -> "guide";
            case Law law -> "law";
        };
    }

    static Document document(String body, String kind) {
        return switch (kind) {
            case "guide" -> Json.read(body, Guide.class);
            case "law" -> Json.read(body, Law.class);
            default -> throw new IllegalStateException("no kind of document is called " + kind);
        };
    }
}
