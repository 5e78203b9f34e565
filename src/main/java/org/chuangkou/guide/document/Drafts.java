package org.chuangkou.guide.document;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** Reads guides and laws that people or programs have written; refuses with the place what cannot be one. */
public final class Drafts {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    /** What laws and older systems say for 自然日. */
    private static final Set<String> CALENDAR_DAYS = Set.of("日", "天");

    /** What an entry of a list says nothing without. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "basis", List.of("title"),
            "steps", List.of("name"),
            "fees", List.of("name"),
            "intermediary", List.of("name"),
            "faqs", List.of("question", "answer"),
            "sources", List.of("title"));

    private static final int TEXT = 20_000;
    private static final int LABEL = 100;

    private Drafts() {}

    /**
     * A guide from its tree; the short form {@code limits: {statutory: 20, promised: 5, unit: 工作日}} is understood too.
     *
     * @throws Refusal that names every field that is wrong
     */
    public static Guide guide(JsonNode tree) {
        if (!(tree instanceof ObjectNode given)) throw Refusal.invalid(List.of(Fault.field("", "guide.not-an-object")));
        ObjectNode object = given.deepCopy();
        spellLimits(object);
        Guide guide = bind(object, Guide.class);
        var faults = new ArrayList<Fault>();
        code(guide.code(), faults);
        if (guide.name() == null || guide.name().isBlank()) faults.add(Fault.field("name", "refusal.missing"));
        else if (guide.name().length() > 500) faults.add(Fault.field("name", "refusal.too-long", 500));
        if (guide.state() != null && !Terms.STATES.contains(guide.state()))
            faults.add(Fault.field("state", "guide.unknown-state", String.join("、", Terms.STATES)));
        guide.otherCodes().forEach(other -> {
            if (!CODE.matcher(other).matches()) faults.add(Fault.field("otherCodes", "guide.bad-code", other));
        });
        if (guide.limits() != null) {
            limit("limits.statutory", guide.limits().statutory(), faults);
            limit("limits.promised", guide.limits().promised(), faults);
        }
        guide.materials().forEach((key, material) -> {
            if (!MaterialKeys.fit(key)) faults.add(Fault.field("materials." + key, "guide.bad-key"));
            if (material.name() == null || material.name().isBlank())
                faults.add(Fault.field("materials." + key + ".name", "refusal.missing"));
        });
        guide.more().keySet().forEach(label -> {
            if (label.isBlank() || label.length() > LABEL)
                faults.add(Fault.field("more." + label, "refusal.too-long", LABEL));
        });
        NEEDED.forEach((section, names) -> needed(object.path(section), section, names, faults));
        lengths("", object, faults);
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return guide;
    }

    public static Law law(JsonNode tree) {
        Law law = bind(tree, Law.class);
        var faults = new ArrayList<Fault>();
        code(law.code(), faults);
        if (law.title() == null || law.title().isBlank()) faults.add(Fault.field("title", "refusal.missing"));
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return law;
    }

    private static void code(String code, List<Fault> faults) {
        if (code == null || code.isBlank()) faults.add(Fault.field("code", "refusal.missing"));
        else if (!CODE.matcher(code).matches()) faults.add(Fault.field("code", "guide.bad-code", code));
    }

    private static void limit(String field, Guide.@Nullable Limit limit, List<Fault> faults) {
        if (limit == null) return;
        if (limit.days() < 0 || limit.days() > 10_000) faults.add(Fault.field(field + ".days", "guide.bad-days"));
        if (limit.unit() == null || limit.unit().isBlank()) faults.add(Fault.field(field + ".unit", "refusal.missing"));
    }

    private static void spellLimits(ObjectNode guide) {
        if (!(guide.get("limits") instanceof ObjectNode limits)) return;
        JsonNode unit = limits.remove("unit");
        for (String which : List.of("statutory", "promised")) {
            JsonNode days = limits.path(which);
            if (days.isInt())
                limits.putObject(which).put("days", days.intValue()).put("unit", unit == null ? "工作日" : unit.asText());
            if (limits.get(which) instanceof ObjectNode limit
                    && CALENDAR_DAYS.contains(limit.path("unit").asText())) limit.put("unit", "自然日");
        }
    }

    private static void needed(JsonNode list, String section, List<String> names, List<Fault> faults) {
        for (int i = 0; i < list.size(); i++)
            for (String name : names)
                if (list.get(i).path(name).asText("").isBlank())
                    faults.add(Fault.field(section + "[" + i + "]." + name, "refusal.missing"));
    }

    private static void lengths(String path, JsonNode node, List<Fault> faults) {
        if (node.isTextual() && node.textValue().length() > TEXT)
            faults.add(Fault.field(path, "refusal.too-long", TEXT));
        if (node.isArray()) for (int i = 0; i < node.size(); i++) lengths(path + "[" + i + "]", node.get(i), faults);
        if (node.isObject())
            node.properties()
                    .forEach(f -> lengths(path.isEmpty() ? f.getKey() : path + "." + f.getKey(), f.getValue(), faults));
    }

    private static <T> T bind(JsonNode tree, Class<T> type) {
        try {
            return Json.fromTree(tree, type);
        } catch (IllegalArgumentException e) {
            if (!(e.getCause() instanceof JsonMappingException mapping)) throw e;
            String path = mapping.getPath().stream()
                    .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            throw Refusal.invalid(List.of(Fault.field(path, "guide.unreadable")));
        }
    }
}
