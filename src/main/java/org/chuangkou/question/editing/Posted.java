package org.chuangkou.question.editing;

import java.util.Map;

/**
 * What came from the page.
 *
 * @param action what the button asks for: save, submit, check, find, {@code open:CODE}, {@code cite:CODE clause}, or a {@link RowMove}
 * @param version the version the form was filled from; 0 for a new question
 * @param confirmed near twins that its author has seen, their ids
 * @param find words for a guide or law to cite
 */
record Posted(String action, QuestionForm form, int version, String confirmed, String find, String note) {

    static Posted of(Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        return new Posted(
                fields.getOrDefault("do", "check"),
                FormReading.read(fields),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                fields.getOrDefault("confirmed", ""),
                fields.getOrDefault("find", "").strip(),
                fields.getOrDefault("note", "").strip());
    }

    static Posted begin(QuestionForm form, int version) {
        return new Posted("", form, version, "", "", "");
    }

    Posted with(QuestionForm changed) {
        return new Posted(action, changed, version, confirmed, find, note);
    }

    Posted on(int newest) {
        return new Posted(action, form, newest, confirmed, find, note);
    }
}
