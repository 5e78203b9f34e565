package org.chuangkou.guide.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a clause stands in the form: in single fields, in a list of words, or in a row.
 *
 * @param section of the row; null when it stands in none
 * @param key the row's first field for sections whose rows have a name of their own, else its number from 1; empty for all of the section
 */
public record Spot(
        List<String> texts, List<String> lists, @Nullable String section, String key) {
    private static final Set<String> NAMED = Set.of("materials", "more");

    public static Spot of(String clause) {
        int slash = clause.indexOf('/');
        String section = slash < 0 ? clause : clause.substring(0, slash);
        String name = slash < 0 ? "" : clause.substring(slash + 1);
        return switch (section) {
            case "time" ->
                switch (name) {
                    case "handling" -> fields("handling");
                    case "note" -> fields("limits.note");
                    default -> fields("limits." + name + ".days", "limits." + name + ".unit");
                };
            case "visits" -> fields(FormShape.VISITS, "visits.reason");
            case "result" ->
                new Spot(
                        List.of("result.name", "result.kind", "result.validity", "result.sample"),
                        List.of("result.delivery"),
                        null,
                        "");
            case "phones", "remedies" -> fields(section + "." + name);
            default -> {
                if (FormShape.ROWS.containsKey(section)) yield new Spot(List.of(), List.of(), section, name);
                yield FormShape.LISTS.contains(section)
                        ? new Spot(List.of(), List.of(section), null, "")
                        : fields(section);
            }
        };
    }

    private static Spot fields(String... names) {
        return new Spot(List.of(names), List.of(), null, "");
    }

    /** The id of what shows it: a field, a row, or, when there is no such row, its section. */
    public String anchor(GuideForm form) {
        if (!texts.isEmpty()) return "f-" + texts.getFirst();
        if (section == null) return "f-" + lists.getFirst();
        int row = row(form);
        return row < 0 ? "s-" + section : "r-" + section + "." + row;
    }

    /** The form, saying here what the other one says. */
    public GuideForm taken(GuideForm form, GuideForm from) {
        GuideForm taken = form;
        for (String name : texts) taken = taken.withText(name, from.text(name));
        for (String name : lists) taken = taken.withList(name, from.lists().getOrDefault(name, List.of()));
        if (section == null) return taken;
        if (section.equals(FormShape.FEES)) taken = taken.withText(FormShape.FEES, from.text(FormShape.FEES));
        if (key.isEmpty() || key.equals("none")) return taken.withRows(section, from.rows(section));
        List<Map<String, String>> rows = new ArrayList<>(taken.rows(section));
        int mine = row(taken);
        int theirs = row(from);
        if (mine >= 0 && theirs >= 0) rows.set(mine, from.rows(section).get(theirs));
        else if (mine >= 0) rows.remove(mine);
        else if (theirs >= 0)
            rows.add(Math.min(theirs, rows.size()), from.rows(section).get(theirs));
        return taken.withRows(section, rows);
    }

    private int row(GuideForm form) {
        if (section == null) return -1;
        List<Map<String, String>> rows = form.rows(section);
        if (!NAMED.contains(section)) {
            int number = key.matches("\\d{1,4}") ? Integer.parseInt(key) : 0;
            return number >= 1 && number <= rows.size() ? number - 1 : -1;
        }
        String first = section.equals("more") ? "label" : "key";
        for (int i = 0; i < rows.size(); i++) if (key.equals(rows.get(i).get(first))) return i;
        return -1;
    }
}
