package org.chuangkou.question.editing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chuangkou.question.kind.Keys;

/** What is typed of a question, as the tree that files and the contract have. */
final class AskedTree {
    private AskedTree() {}

    static void put(AskedForm form, ObjectNode tree) {
        tree.put("type", form.type().word());
        Drafting.text(tree, "stem", form.text("stem"));
        switch (form.type()) {
            case SINGLE -> {
                texts(tree.putArray("options"), form.rows("options"));
                right(form).stream().findFirst().ifPresent(key -> tree.put("answer", key));
            }
            case MULTIPLE -> {
                texts(tree.putArray("options"), form.rows("options"));
                right(form).forEach(tree.putArray("answer")::add);
                Drafting.text(tree, "marking", form.text("marking"));
            }
            case JUDGE -> {
                if (!form.text("answer").isEmpty())
                    tree.put("answer", form.text("answer").equals("true"));
            }
            case BLANK -> {
                ArrayNode blanks = tree.putArray("blanks");
                for (Map<String, String> row : form.rows("blanks")) {
                    ArrayNode ways = blanks.addArray();
                    row.getOrDefault("text", "")
                            .lines()
                            .filter(way -> !way.isBlank())
                            .forEach(way -> ways.add(way.strip()));
                }
            }
            case ORDER -> texts(tree.putArray("steps"), form.rows("steps"));
            case MATCH ->
                form.rows("pairs")
                        .forEach(row -> tree.withObjectProperty("pairs")
                                .put(row.getOrDefault("left", ""), row.getOrDefault("right", "")));
            case ESSAY -> {
                ArrayNode rubric = tree.putArray("rubric");
                for (Map<String, String> row : form.rows("rubric")) {
                    ObjectNode criterion = rubric.addObject();
                    Drafting.text(criterion, "point", row.getOrDefault("point", ""));
                    Drafting.number(criterion, "marks", row.getOrDefault("marks", ""));
                }
            }
            case CASE -> {
                ArrayNode parts = tree.putArray("parts");
                for (AskedForm part : form.parts()) {
                    ObjectNode node = parts.addObject();
                    put(part, node);
                    Drafting.number(node, "weight", part.text("weight"));
                }
            }
        }
    }

    /** The keys of the options that are ticked. */
    private static List<String> right(AskedForm form) {
        List<Map<String, String>> options = form.rows("options");
        return IntStream.range(0, Math.min(options.size(), Keys.MOST))
                .filter(i -> !options.get(i).getOrDefault("right", "").isEmpty())
                .mapToObj(Keys::at)
                .toList();
    }

    private static void texts(ArrayNode into, List<Map<String, String>> rows) {
        rows.forEach(row -> into.add(row.getOrDefault("text", "")));
    }
}
