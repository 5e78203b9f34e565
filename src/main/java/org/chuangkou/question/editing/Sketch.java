package org.chuangkou.question.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.kind.Type;

/** What a candidate would see of what is typed so far, finished or not. */
final class Sketch {
    private static final Pattern GAP = Pattern.compile("_{3,}");

    private Sketch() {}

    /** @param form without empty rows */
    static Shown of(AskedForm form) {
        Type type = form.type();
        List<String> options = List.of();
        List<String> left = List.of();
        List<String> right = List.of();
        if (type == Type.SINGLE || type == Type.MULTIPLE) options = column(form, "options", "text");
        if (type == Type.ORDER) options = turned(column(form, "steps", "text"));
        if (type == Type.MATCH) {
            left = column(form, "pairs", "left").stream().distinct().toList();
            right = turned(column(form, "pairs", "right"));
        }
        var keyed = new ArrayList<Shown.Option>();
        for (String option : options) keyed.add(new Shown.Option(Keys.at(keyed.size()), option));
        return new Shown(
                type,
                form.text("stem"),
                keyed,
                type == Type.BLANK ? gaps(form.text("stem")) : 0,
                left,
                right,
                type == Type.CASE ? form.parts().stream().map(Sketch::of).toList() : List.of());
    }

    static int gaps(String stem) {
        return (int) GAP.matcher(stem).results().count();
    }

    private static List<String> column(AskedForm form, String section, String name) {
        return form.rows(section).stream()
                .map((Map<String, String> row) -> row.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Never as it is typed: that would be the answer. */
    private static List<String> turned(List<String> texts) {
        var turned = new ArrayList<>(texts);
        Collections.rotate(turned, 1);
        return turned;
    }
}
