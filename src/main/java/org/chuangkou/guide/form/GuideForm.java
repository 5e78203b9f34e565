package org.chuangkou.guide.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Guide;

/**
 * A guide as the fields of a form, all of them texts; what is empty is not there. It holds whatever somebody typed,
 * whether it makes a guide or not.
 *
 * @param texts single fields by their path ({@code phones.consultation})
 * @param lists words by their path
 * @param rows rows of fields by section, in their order
 */
public record GuideForm(
        Map<String, String> texts, Map<String, List<String>> lists, Map<String, List<Map<String, String>>> rows) {

    public static final GuideForm EMPTY = new GuideForm(Map.of(), Map.of(), Map.of());

    public GuideForm {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public static GuideForm of(Guide guide) {
        JsonNode tree = Json.tree(guide);
        var texts = new LinkedHashMap<String, String>();
        for (String name : FormShape.TEXTS) put(texts, "", name, at(tree, name));
        put(texts, "", FormShape.VISITS, at(tree, FormShape.VISITS));
        for (String limit : FormShape.LIMITS) {
            put(texts, "", limit + ".days", at(tree, limit + ".days"));
            put(texts, "", limit + ".unit", at(tree, limit + ".unit"));
        }
        if (guide.fees() != null) texts.put(FormShape.FEES, guide.fees().isEmpty() ? "none" : "list");
        var lists = new LinkedHashMap<String, List<String>>();
        for (String name : FormShape.LISTS) {
            var words = new ArrayList<String>();
            at(tree, name).forEach(word -> words.add(FormReading.oneLine(word.asText())));
            words.removeIf(String::isEmpty);
            if (!words.isEmpty()) lists.put(name, List.copyOf(words));
        }
        var rows = new LinkedHashMap<String, List<Map<String, String>>>();
        FormShape.ROWS.forEach((section, columns) -> {
            List<Map<String, String>> made = rows(section, columns, tree.path(section));
            if (!made.isEmpty()) rows.put(section, made);
        });
        return new GuideForm(texts, lists, rows);
    }

    public List<Map<String, String>> rows(String section) {
        return rows.getOrDefault(section, List.of());
    }

    GuideForm withRows(String section, List<Map<String, String>> list) {
        var changed = new LinkedHashMap<>(rows);
        if (list.isEmpty()) changed.remove(section);
        else changed.put(section, List.copyOf(list));
        return new GuideForm(texts, lists, changed);
    }

    public GuideForm withText(String name, String value) {
        var changed = new LinkedHashMap<>(texts);
        if (value.isEmpty()) changed.remove(name);
        else changed.put(name, value);
        return new GuideForm(changed, lists, rows);
    }

    GuideForm withList(String name, List<String> words) {
        var changed = new LinkedHashMap<>(lists);
        if (words.isEmpty()) changed.remove(name);
        else changed.put(name, words);
        return new GuideForm(texts, changed, rows);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** As a browser would send it. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<>(texts);
        lists.forEach((name, words) -> {
            if (!FormShape.TICKED.contains(name)) fields.put(name, String.join("\r\n", words));
            else for (int i = 0; i < words.size(); i++) fields.put(name + "." + i, words.get(i));
        });
        rows.forEach((section, list) -> {
            for (int i = 0; i < list.size(); i++) {
                String prefix = section + "." + i + ".";
                list.get(i).forEach((name, value) -> fields.put(prefix + name, value.replace("\n", "\r\n")));
            }
        });
        return fields;
    }

    private static List<Map<String, String>> rows(String section, List<String> columns, JsonNode from) {
        var rows = new ArrayList<Map<String, String>>();
        if (from.isObject()) {
            from.properties().forEach(entry -> {
                var row = new LinkedHashMap<String, String>();
                row.put(columns.getFirst(), FormReading.oneLine(entry.getKey()));
                if (section.equals("more")) put(row, section, "value", entry.getValue());
                else
                    columns.stream()
                            .skip(1)
                            .forEach(name ->
                                    put(row, section, name, entry.getValue().path(name)));
                rows.add(row);
            });
        } else {
            from.forEach(entry -> {
                var row = new LinkedHashMap<String, String>();
                if (entry.isTextual()) put(row, section, columns.getFirst(), entry);
                else columns.forEach(name -> put(row, section, name, entry.path(name)));
                if (!row.isEmpty()) rows.add(row);
            });
        }
        return List.copyOf(rows);
    }

    private static JsonNode at(JsonNode tree, String path) {
        JsonNode node = tree;
        for (String name : path.split("\\.")) node = node.path(name);
        return node;
    }

    /** @param section of the row; empty for a single field */
    private static void put(Map<String, String> into, String section, String name, JsonNode value) {
        String raw = value.isValueNode() && !value.isNull() ? value.asText() : "";
        if (value.isBoolean()) raw = value.booleanValue() ? "是" : "否";
        boolean area = FormShape.AREAS.contains(section.isEmpty() ? name : section + "." + name);
        String text = area ? FormReading.clean(raw) : FormReading.oneLine(raw);
        if (!text.isEmpty()) into.put(name, text);
    }
}
