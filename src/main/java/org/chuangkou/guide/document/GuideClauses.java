package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A guide's tree cut into clauses and put together again. Materials keep their keys, lists count from 1
 * ({@code steps/2}), limits are {@code time/…}; every other section is one clause under its own name. An empty list of
 * fees is the clause {@code fees/none}, so that "free of charge" can be cited.
 */
final class GuideClauses {
    private static final Set<String> NUMBERED =
            Set.of("basis", "conditions", "steps", "fees", "intermediary", "places", "faqs");
    private static final Set<String> KEYED = Set.of("materials", "phones", "remedies", "more");
    private static final Set<String> IDENTITY = Set.of("code", "otherCodes");

    private GuideClauses() {}

    static Map<String, JsonNode> of(ObjectNode guide) {
        var clauses = new LinkedHashMap<String, JsonNode>();
        guide.properties().forEach(section -> {
            String name = section.getKey();
            JsonNode content = section.getValue();
            if (IDENTITY.contains(name) || content.isNull()) return;
            if (name.equals("limits")) keyed("time", content, clauses);
            else if (name.equals("handling")) clauses.put("time/handling", content);
            else if (KEYED.contains(name)) keyed(name, content, clauses);
            else if (NUMBERED.contains(name)) numbered(name, content, clauses);
            else if (!(content.isArray() && content.isEmpty())) clauses.put(name, content);
        });
        return clauses;
    }

    private static void keyed(String name, JsonNode content, Map<String, JsonNode> clauses) {
        content.properties().forEach(field -> {
            if (!field.getValue().isNull()) clauses.put(name + "/" + field.getKey(), field.getValue());
        });
    }

    private static void numbered(String name, JsonNode content, Map<String, JsonNode> clauses) {
        for (int i = 0; i < content.size(); i++) clauses.put(name + "/" + (i + 1), content.get(i));
        if (name.equals("fees") && content.isEmpty()) clauses.put("fees/none", content);
    }

    static ObjectNode assemble(String code, List<String> otherCodes, Map<String, JsonNode> clauses) {
        ObjectNode guide = JsonNodeFactory.instance.objectNode().put("code", code);
        ArrayNode others = guide.putArray("otherCodes");
        otherCodes.forEach(others::add);
        clauses.forEach((key, content) -> {
            int slash = key.indexOf('/');
            String section = slash < 0 ? key : key.substring(0, slash);
            String name = slash < 0 ? "" : key.substring(slash + 1);
            if (key.equals("time/handling")) guide.set("handling", content);
            else if (section.equals("time")) section(guide, "limits").set(name, content);
            else if (key.equals("fees/none")) guide.putArray("fees");
            else if (slash < 0) guide.set(key, content);
            else if (KEYED.contains(section)) section(guide, section).set(name, content);
            else if (NUMBERED.contains(section)) list(guide, section).add(content);
            else throw new IllegalArgumentException("no guide has a clause " + key);
        });
        return guide;
    }

    private static ObjectNode section(ObjectNode guide, String name) {
        @Nullable JsonNode there = guide.get(name);
        return there instanceof ObjectNode object ? object : guide.putObject(name);
    }

    private static ArrayNode list(ObjectNode guide, String name) {
        @Nullable JsonNode there = guide.get(name);
        return there instanceof ArrayNode array ? array : guide.putArray(name);
    }
}
