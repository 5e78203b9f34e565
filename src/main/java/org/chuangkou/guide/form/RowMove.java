package org.chuangkou.guide.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a button beside a row asks for: {@code add:steps}, {@code up:steps.2}, {@code down:steps.2}, {@code drop:steps.2}. */
public record RowMove(String act, String section, int row) {
    private static final Pattern ASKED = Pattern.compile("(add|up|down|drop):([a-z]+)(?:\\.(\\d{1,4}))?");

    public static Optional<RowMove> of(String asked) {
        Matcher matcher = ASKED.matcher(asked);
        if (!matcher.matches() || !FormShape.ROWS.containsKey(matcher.group(2))) return Optional.empty();
        int row = matcher.group(3) == null ? -1 : Integer.parseInt(matcher.group(3));
        return Optional.of(new RowMove(matcher.group(1), matcher.group(2), row));
    }

    public GuideForm applied(GuideForm form) {
        List<Map<String, String>> rows = new ArrayList<>(form.rows(section));
        if (act.equals("add")) rows.add(Map.of());
        else if (row < 0 || row >= rows.size()) return form;
        else if (act.equals("drop")) rows.remove(row);
        else if (focus(form) != row) Collections.swap(rows, row, focus(form));
        return form.withRows(section, rows);
    }

    /** Which row one wants to be in afterwards. */
    public int focus(GuideForm form) {
        int last = form.rows(section).size() - 1;
        return switch (act) {
            case "add" -> last + 1;
            case "up" -> Math.max(0, row - 1);
            case "down" -> Math.min(last, row + 1);
            default -> Math.max(0, Math.min(row, last - 1));
        };
    }
}
