package org.chuangkou.guide.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Guide;
import org.jspecify.annotations.Nullable;

/**
 * A form cannot show white space at the end of a text, or the difference between two kinds of nothing. So that saving
 * changes only what its author has changed, everything that the form gave back as it got it stays as it was before.
 */
final class Untouched {
    private static final String MATERIALS = "materials";

    private Untouched() {}

    static ObjectNode keep(Guide base, ObjectNode draft) {
        ObjectNode before = (ObjectNode) Json.tree(base);
        ObjectNode shown = FormDraft.of(GuideForm.of(base)).tree();
        ObjectNode kept = keep(before, shown, draft);
        if (before.get(MATERIALS) instanceof ObjectNode b
                && shown.get(MATERIALS) instanceof ObjectNode s
                && draft.get(MATERIALS) instanceof ObjectNode d) kept.set(MATERIALS, keep(b, s, d));
        return kept;
    }

    private static ObjectNode keep(ObjectNode before, ObjectNode shown, ObjectNode draft) {
        ObjectNode kept = draft.objectNode();
        Set<String> names = new HashSet<>();
        draft.fieldNames().forEachRemaining(names::add);
        draft.properties().forEach(field -> {
            boolean same = before.has(field.getKey()) && field.getValue().equals(shown.get(field.getKey()));
            kept.set(field.getKey(), same ? before.get(field.getKey()) : field.getValue());
        });
        before.properties().forEach(field -> {
            @Nullable JsonNode seen = shown.get(field.getKey());
            if (seen == null && !names.contains(field.getKey())) kept.set(field.getKey(), field.getValue());
        });
        return kept;
    }
}
