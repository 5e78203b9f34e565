package org.chuangkou.guide.editing;

import java.util.Map;
import org.chuangkou.guide.form.FormReading;
import org.chuangkou.guide.form.GuideForm;
import org.chuangkou.guide.form.RowMove;
import org.jspecify.annotations.Nullable;

/**
 * What came from the page.
 *
 * @param action what the button asks for: save, check, merge, {@code take:clause}, or a {@link RowMove}
 * @param version the version the form was filled from; 0 for a new guide
 * @param newest the newest version its author has seen
 * @param confirmed the state that its author has confirmed, or empty
 */
record Posted(
        String action, GuideForm form, int version, int newest, EffectiveFrom from, String note, String confirmed) {

    static Posted of(Map<String, String> fields) {
        return new Posted(
                fields.getOrDefault("do", "check"),
                FormReading.read(fields),
                number(fields.get("version")),
                number(fields.get("newest")),
                new EffectiveFrom("day".equals(fields.get("from")), fields.getOrDefault("day", "")),
                FormReading.oneLine(fields.getOrDefault("note", "")),
                fields.getOrDefault("confirm", ""));
    }

    Posted with(GuideForm form) {
        return new Posted(action, form, version, newest, from, note, confirmed);
    }

    Posted with(int version, int newest) {
        return new Posted(action, form, version, newest, from, note, confirmed);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
