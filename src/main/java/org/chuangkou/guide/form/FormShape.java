package org.chuangkou.guide.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of a guide are single fields of the form, which are lists of words, which are rows of fields. */
final class FormShape {
    static final List<String> TEXTS = List.of(
            "code",
            "name",
            "department",
            "body",
            "type",
            "act",
            "state",
            "tier",
            "handling",
            "limits.note",
            "visits.reason",
            "scope",
            "result.kind",
            "result.name",
            "result.validity",
            "result.sample",
            "appointment",
            "phones.consultation",
            "phones.complaint",
            "remedies.review",
            "remedies.litigation",
            "localNote");

    static final List<String> LIMITS = List.of("limits.statutory", "limits.promised");
    static final String VISITS = "visits.count";

    /** Whether nothing is known of fees, there are none, or which. */
    static final String FEES = "fees";

    static final List<String> LISTS =
            List.of("otherCodes", "everydayNames", "objects", "themes", "channels", "siblings", "result.delivery");

    /** Lists that are ticked off; the others are written one a line. */
    static final Set<String> TICKED = Set.of("objects", "channels");

    static final Map<String, List<String>> ROWS = rows();
    /** Fields of several lines; a browser takes the line ends out of all others. */
    static final Set<String> AREAS = Set.of(
            "limits.note",
            "visits.reason",
            "result.sample",
            "appointment",
            "remedies.review",
            "remedies.litigation",
            "localNote",
            "basis.note",
            "conditions.text",
            "materials.sourceNote",
            "materials.specification",
            "materials.fillingNotes",
            "materials.acceptance",
            "materials.notNeededWhen",
            "steps.action",
            "places.address",
            "places.hours",
            "faqs.question",
            "faqs.answer",
            "more.value");

    static final Set<String> COUNTS = Set.of("originals", "copies");
    static final String YES_NO = "onSite";

    private FormShape() {}

    private static Map<String, List<String>> rows() {
        var rows = new LinkedHashMap<String, List<String>>();
        rows.put("basis", List.of("title", "clause", "note"));
        rows.put("conditions", List.of("text"));
        rows.put(
                "materials",
                List.of(
                        "key",
                        "name",
                        "kind",
                        "form",
                        "necessity",
                        "source",
                        "sourceNote",
                        "originals",
                        "copies",
                        "specification",
                        "fillingNotes",
                        "acceptance",
                        "basis",
                        "notNeededWhen",
                        "blankForm",
                        "sample",
                        "onSite"));
        rows.put("steps", List.of("name", "by", "within", "action"));
        rows.put(FEES, List.of("name", "amount", "basis"));
        rows.put("intermediary", List.of("name", "basis"));
        rows.put("places", List.of("address", "hours", "online"));
        rows.put("faqs", List.of("question", "answer"));
        rows.put("more", List.of("label", "value"));
        rows.put("sources", List.of("title", "clause", "checked"));
        return rows;
    }
}
