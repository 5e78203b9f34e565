package org.chuangkou.question.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one JSON object and notes each that is missing, of a wrong form, or not asked for. */
final class Fields {
    static final int TEXT = 20_000;
    private static final int MOST = 50;

    private final ObjectNode object;
    private final String path;
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    private Fields(ObjectNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** @param path where the object stands, empty for the whole */
    static Fields of(JsonNode node, String path, List<Fault> faults) {
        if (node instanceof ObjectNode object) return new Fields(object, path, faults);
        faults.add(Fault.field(path, "question.field.object"));
        return new Fields(JsonNodeFactory.instance.objectNode(), path, new ArrayList<>());
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    Fields list(JsonNode node, String name, int index) {
        return of(node, at(name) + "[" + index + "]", faults);
    }

    void fault(String name, String key, Object... args) {
        faults.add(Fault.field(at(name), key, args));
    }

    boolean has(String name) {
        return present(name) != null;
    }

    /** Null when the field is absent or null. */
    @Nullable
    JsonNode present(String name) {
        asked.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** Empty, and noted, when it is no text; surrounding space is cut. */
    String text(String name, boolean needed) {
        JsonNode value = present(name);
        if (value == null) {
            if (needed) fault(name, "refusal.missing");
            return "";
        }
        return text(name, value);
    }

    private String text(String name, JsonNode value) {
        if (!value.isTextual()) fault(name, "question.field.text");
        else if (value.textValue().length() > TEXT) fault(name, "refusal.too-long", TEXT);
        else if (value.textValue().chars().anyMatch(c -> c < 32 && c != '\n' && c != '\t' && c != '\r'))
            fault(name, "question.field.control");
        else return value.textValue().strip().replace("\r\n", "\n");
        return "";
    }

    List<String> texts(String name, boolean needed) {
        var texts = new ArrayList<String>();
        List<JsonNode> nodes = nodes(name, needed);
        for (int i = 0; i < nodes.size(); i++) texts.add(text(name + "[" + i + "]", nodes.get(i)));
        return texts;
    }

    List<JsonNode> nodes(String name, boolean needed) {
        JsonNode value = present(name);
        if (value == null) {
            if (needed) fault(name, "refusal.missing");
            return List.of();
        }
        if (!value.isArray()) fault(name, "question.field.list");
        else if (value.size() > MOST) fault(name, "question.field.too-many", MOST);
        else return toList(value);
        return List.of();
    }

    private static List<JsonNode> toList(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.forEach(nodes::add);
        return nodes;
    }

    Optional<Integer> whole(String name, int least, int most) {
        JsonNode value = present(name);
        if (value == null) return Optional.empty();
        Optional<Integer> whole = Json.whole(value, least, most);
        if (whole.isEmpty()) fault(name, "question.field.whole", least, most);
        return whole;
    }

    /** Whatever nobody has asked for is a mistake of the sender: a misspelt field must not vanish. */
    void end() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) fault(name, "question.field.unknown");
        });
    }
}
