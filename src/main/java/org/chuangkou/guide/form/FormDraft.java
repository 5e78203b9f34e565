package org.chuangkou.guide.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.document.MaterialKeys;

/**
 * The tree of a guide that a form describes, as far as it does.
 *
 * @param keys of the materials, row by row; made up where a new row has none yet
 * @param faults what cannot be read, by the form's own fields
 */
record FormDraft(ObjectNode tree, List<String> keys, List<Fault> faults) {

    static FormDraft of(GuideForm form) {
        var draft = new FormDraft(JsonNodeFactory.instance.objectNode(), new ArrayList<>(), new ArrayList<>());
        form.texts().forEach((name, value) -> {
            if (FormShape.TEXTS.contains(name)) parent(draft.tree, name).put(last(name), value);
        });
        for (String limit : FormShape.LIMITS) draft.limit(form, limit);
        draft.visits(form);
        form.lists().forEach((name, words) -> {
            ArrayNode list = parent(draft.tree, name).putArray(last(name));
            words.forEach(list::add);
        });
        FormShape.ROWS.keySet().forEach(section -> {
            List<Map<String, String>> rows = form.rows(section);
            switch (section) {
                case "materials" -> draft.materials(rows);
                case "more" -> draft.more(rows);
                case FormShape.FEES -> draft.fees(form.text(FormShape.FEES), rows);
                case "conditions" ->
                    rows.forEach(row -> draft.tree.withArrayProperty(section).add(row.get("text")));
                default -> draft.list(section, rows);
            }
        });
        return draft;
    }

    private void limit(GuideForm form, String name) {
        String days = form.text(name + ".days");
        if (days.isEmpty()) return;
        ObjectNode limit = parent(tree, name).putObject(last(name));
        count(days, name + ".days", "days", limit);
        String unit = form.text(name + ".unit");
        limit.put("unit", unit.isEmpty() ? "工作日" : unit);
    }

    private void visits(GuideForm form) {
        String count = form.text(FormShape.VISITS);
        if (!count.isEmpty()) count(count, FormShape.VISITS, "count", tree.withObjectProperty("visits"));
        else if (tree.has("visits")) faults.add(Fault.field(FormShape.VISITS, "import.visits-without-count"));
    }

    private void count(String text, String field, String name, ObjectNode into) {
        if (text.matches("\\d{1,5}")) into.put(name, Integer.parseInt(text));
        else faults.add(Fault.field(field, "editing.not-a-number"));
    }

    private void list(String section, List<Map<String, String>> rows) {
        for (Map<String, String> row : rows)
            row.forEach(tree.withArrayProperty(section).addObject()::put);
    }

    private void fees(String known, List<Map<String, String>> rows) {
        if (known.equals("none") && !rows.isEmpty()) faults.add(Fault.field("fees", "editing.fees-though-none"));
        if (known.equals("list") && rows.isEmpty()) faults.add(Fault.field("fees", "editing.fees-empty"));
        if (known.equals("none") || known.equals("list")) tree.putArray("fees");
        list("fees", rows);
    }

    private void materials(List<Map<String, String>> rows) {
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.getOrDefault("key", "")));
        Set<String> used = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            String field = "materials." + i + ".";
            String given = row.getOrDefault("key", "");
            if (!row.containsKey("name")) faults.add(Fault.field(field + "name", "refusal.missing"));
            if (!given.isEmpty() && !MaterialKeys.fit(given)) faults.add(Fault.field(field + "key", "guide.bad-key"));
            if (!given.isEmpty() && !used.add(given)) faults.add(Fault.field(field + "key", "import.key-twice", given));
            String key =
                    given.isEmpty() ? MaterialKeys.free(k -> !taken.add(k), row.getOrDefault("name", "材料")) : given;
            keys.add(key);
            ObjectNode material = tree.withObjectProperty("materials").putObject(key);
            row.forEach((name, value) -> {
                if (FormShape.COUNTS.contains(name)) count(value, field + name, name, material);
                else if (name.equals(FormShape.YES_NO)) material.put(name, value.equals("是"));
                else if (!name.equals("key")) material.put(name, value);
            });
        }
    }

    private void more(List<Map<String, String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            String label = rows.get(i).getOrDefault("label", "");
            ObjectNode more = tree.withObjectProperty("more");
            if (label.isEmpty()) faults.add(Fault.field("more." + i + ".label", "refusal.missing"));
            else if (more.has(label)) faults.add(Fault.field("more." + i + ".label", "import.key-twice", label));
            else if (!rows.get(i).containsKey("value"))
                faults.add(Fault.field("more." + i + ".value", "refusal.missing"));
            else more.put(label, rows.get(i).get("value"));
        }
    }

    private static ObjectNode parent(ObjectNode tree, String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? tree : tree.withObjectProperty(path.substring(0, dot));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
