package org.chuangkou.guide.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.form.GuideForm;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows.
 *
 * @param code null for a guide that is new
 * @param overlays where this form says something else than the source, by the id of what shows it
 * @param waiting a version that is not in force yet, while another one is edited
 * @param edited the version that is edited, when it is not the one in force
 * @param focus the id's end of the row that the cursor goes to, {@code steps.2}
 */
record EditPage(
        @Nullable String code,
        GuideForm form,
        int version,
        int newest,
        EffectiveFrom from,
        String note,
        News news,
        Map<String, List<Overlay>> overlays,
        @Nullable Other waiting,
        @Nullable Other edited,
        @Nullable String focus,
        Choices choices) {

    /** Another version that the author should know of. */
    record Other(int version, Instant effectiveFrom) {}

    /** @param diff from what the source says to what the form says; @param note why, when it is known */
    record Overlay(
            ClauseDiff diff,
            @Nullable String author,
            @Nullable String note) {}

    static EditPage ofNew(Posted posted, News news, @Nullable String focus) {
        return new EditPage(
                null,
                posted.form(),
                0,
                0,
                posted.from(),
                posted.note(),
                news,
                Map.of(),
                null,
                null,
                focus,
                Choices.ALL);
    }
}
