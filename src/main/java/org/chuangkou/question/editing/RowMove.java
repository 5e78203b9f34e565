package org.chuangkou.question.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.Citation;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a button beside a row asks for: {@code add:options}, {@code up:steps[2]}, {@code drop:parts[1].options[0]},
 * {@code drop:cites[0]}.
 *
 * @param part of a case, null for the question itself
 * @param row -1 to add one
 */
record RowMove(String act, @Nullable Integer part, String section, int row) {
    private static final Pattern ASKED = Pattern.compile(
            "(add|up|down|drop):(?:parts\\[(\\d{1,2})]\\.)?(options|blanks|steps|pairs|rubric|parts|cites)(?:\\[(\\d{1,2})])?");

    static Optional<RowMove> of(String asked) {
        Matcher matcher = ASKED.matcher(asked);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new RowMove(
                matcher.group(1),
                matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2)),
                matcher.group(3),
                matcher.group(4) == null ? -1 : Integer.parseInt(matcher.group(4))));
    }

    QuestionForm applied(QuestionForm form) {
        if (section.equals("cites")) return form.citing(moved(form.cites(), new Citation("", "")));
        AskedForm asked = form.asked();
        if (section.equals("parts"))
            return form.with(asked.withParts(moved(asked.parts(), AskedForm.empty(Type.SINGLE))));
        if (part == null) return form.with(rows(asked));
        if (part >= asked.parts().size()) return form;
        var parts = new ArrayList<>(asked.parts());
        parts.set(part, rows(parts.get(part)));
        return form.with(asked.withParts(parts));
    }

    private AskedForm rows(AskedForm asked) {
        return asked.withRows(section, moved(asked.rows(section), Map.of()));
    }

    private <T> List<T> moved(List<T> rows, T blank) {
        var moved = new ArrayList<>(rows);
        if (act.equals("add")) moved.add(blank);
        else if (row < 0 || row >= moved.size()) return rows;
        else if (act.equals("drop")) moved.remove(row);
        else Collections.swap(moved, row, target(moved.size()));
        return moved;
    }

    private int target(int size) {
        return switch (act) {
            case "up" -> Math.max(0, row - 1);
            case "down" -> Math.min(size - 1, row + 1);
            default -> Math.clamp(row, 0, Math.max(0, size - 1));
        };
    }

    /** The row in which one wants to be afterwards: {@code options[3]}. */
    String focus(QuestionForm after) {
        AskedForm asked = after.asked();
        String path = part == null ? "" : "parts[" + part + "].";
        int size;
        if (section.equals("cites")) size = after.cites().size();
        else if (section.equals("parts")) size = asked.parts().size();
        else if (part == null) size = asked.rows(section).size();
        else
            size = part < asked.parts().size()
                    ? asked.parts().get(part).rows(section).size()
                    : 0;
        return path + section + "[" + (act.equals("add") ? Math.max(0, size - 1) : target(size)) + "]";
    }
}
