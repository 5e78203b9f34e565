package org.chuangkou.question.editing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a form makes.
 *
 * @param item null when something is wrong
 * @param faults what is wrong, by the form's fields
 */
record Drafting(@Nullable Item item, List<Fault> faults) {

    /** @param form without empty rows */
    static Drafting of(String id, QuestionForm form) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        var faults = new ArrayList<Fault>();
        number(tree, "level", form.text("level"));
        text(tree, "domain", form.text("domain"));
        text(tree, "asks", form.text("asks"));
        number(tree, "difficulty", form.text("difficulty"));
        text(tree, "explanation", form.text("explanation"));
        ArrayNode tags = tree.putArray("tags");
        for (String tag : form.text("tags").split("[、，,;；\n]")) if (!tag.isBlank()) tags.add(tag.strip());
        ArrayNode cites = tree.putArray("cites");
        form.cites().forEach(cite -> text(text(cites.addObject(), "item", cite.item()), "clause", cite.clause()));
        AskedTree.put(form.asked(), tree);
        pairs(form.asked(), "", faults);
        for (int i = 0; i < form.asked().parts().size(); i++)
            pairs(form.asked().parts().get(i), "parts[" + i + "].", faults);
        try {
            Item item = ItemJson.read(id, tree);
            return faults.isEmpty() ? new Drafting(item, List.of()) : new Drafting(null, faults);
        } catch (Refusal wrong) {
            faults.addAll(wrong.faults());
            return new Drafting(null, faults);
        }
    }

    /** As JSON a pair without one side, or a left side that is there twice, would vanish unseen. */
    private static void pairs(AskedForm asked, String path, List<Fault> faults) {
        if (asked.type() != Type.MATCH) return;
        List<Map<String, String>> rows = asked.rows("pairs");
        var lefts = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            String at = path + "pairs[" + i + "].";
            for (String side : List.of("left", "right"))
                if (rows.get(i).getOrDefault(side, "").isEmpty()) faults.add(Fault.field(at + side, "refusal.missing"));
            if (!lefts.add(rows.get(i).getOrDefault("left", "")))
                faults.add(Fault.field(at + "left", "question-editor.left-twice"));
        }
    }

    /** What is not filled in is left out. */
    static ObjectNode text(ObjectNode tree, String name, String value) {
        if (!value.isEmpty()) tree.put(name, value);
        return tree;
    }

    /** What is no number goes in as it is, to be named as a fault. */
    static void number(ObjectNode tree, String name, String value) {
        if (value.matches("\\d{1,9}")) tree.put(name, Integer.parseInt(value));
        else if (value.matches("\\d{1,9}\\.\\d{1,9}")) tree.put(name, new BigDecimal(value));
        else text(tree, name, value);
    }
}
