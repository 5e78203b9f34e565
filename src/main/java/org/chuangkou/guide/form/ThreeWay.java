package org.chuangkou.guide.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two people's changes to one guide put together, section by section and material by material.
 *
 * @param tree what one of them changed is as they changed it; what both did is as {@code mine}
 * @param both sections that both changed, to different ends
 */
public record ThreeWay(ObjectNode tree, List<String> both) {
    private static final Set<String> KEYED = Set.of("materials", "more", "limits", "phones", "remedies");

    public static ThreeWay of(ObjectNode base, ObjectNode mine, ObjectNode theirs) {
        var both = new ArrayList<String>();
        return new ThreeWay(merge("", base, mine, theirs, both), both);
    }

    private static ObjectNode merge(String path, JsonNode base, JsonNode mine, JsonNode theirs, List<String> both) {
        ObjectNode merged = ((ObjectNode) (mine.isObject() ? mine : theirs)).objectNode();
        Set<String> names = new LinkedHashSet<>();
        mine.fieldNames().forEachRemaining(names::add);
        theirs.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode before = base.path(name);
            JsonNode one = mine.path(name);
            JsonNode other = theirs.path(name);
            JsonNode result;
            if (same(name, one, other) || same(name, before, other)) result = one;
            else if (same(name, before, one)) result = other;
            else if (path.isEmpty() && KEYED.contains(name) && (one.isObject() || other.isObject()))
                result = merge(name + "/", object(before, merged), object(one, merged), object(other, merged), both);
            else {
                both.add(path + name);
                result = one;
            }
            if (!result.isMissingNode()) merged.set(name, result);
        }
        return merged;
    }

    private static JsonNode object(JsonNode node, ObjectNode maker) {
        return node.isObject() ? node : maker.objectNode();
    }

    /** An empty list and no list say the same, but of fees. */
    private static boolean same(String name, JsonNode a, JsonNode b) {
        return nothing(name, a) ? nothing(name, b) : a.equals(b);
    }

    private static boolean nothing(String name, JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || node.isContainerNode() && node.isEmpty() && !name.equals("fees");
    }
}
