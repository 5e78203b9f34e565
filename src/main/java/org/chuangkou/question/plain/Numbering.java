package org.chuangkou.question.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.base.spool.Element;
import org.jspecify.annotations.Nullable;

/** The numbers that Word counts itself and writes into no text. */
final class Numbering {
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int LEVELS = 9;

    private record Level(int start, String format, String text) {}

    /** A list: lists with the same form count on together unless one says where it starts. */
    private record Counted(String form, Map<Integer, Level> levels) {}

    private record Styled(String list, String level) {}

    private final Map<String, Counted> lists = new HashMap<>();
    private final Map<String, Styled> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private Numbering() {}

    static Numbering of(Optional<Element> numbering, Optional<Element> styles) {
        var read = new Numbering();
        numbering.ifPresent(read::lists);
        styles.ifPresent(root -> root.all("style")
                .forEach(style -> style.first("pPr")
                        .flatMap(p -> p.first("numPr"))
                        .ifPresent(list -> read.styles.put(
                                style.attribute("styleId"),
                                new Styled(value(list, "numId", ""), value(list, "ilvl", "0"))))));
        return read;
    }

    /** The number of the next paragraph with this style and list, empty when it has none. */
    String label(@Nullable String style, @Nullable String list, String level) {
        Styled styled = style == null ? null : styles.get(style);
        String of = list != null ? list : styled == null ? "" : styled.list;
        int depth = number(list != null || styled == null ? level : styled.level, 0);
        Counted counted = lists.get(of);
        Level last = counted == null ? null : counted.levels.get(depth);
        if (counted == null || last == null || depth >= LEVELS) return "";
        int[] counts = counters.computeIfAbsent(counted.form, form -> new int[LEVELS]);
        counts[depth] = counts[depth] == 0 ? Math.max(1, last.start) : counts[depth] + 1;
        for (int i = depth + 1; i < LEVELS; i++) counts[i] = 0;
        if (last.format.equals("bullet") || last.format.equals("none")) return "";
        String label = last.text;
        for (int i = 0; i <= depth; i++) {
            Level above = counted.levels.get(i);
            label = label.replace("%" + (i + 1), above == null ? "" : shown(Math.max(1, counts[i]), above.format));
        }
        return label.strip();
    }

    private void lists(Element root) {
        var forms = new HashMap<String, Map<Integer, Level>>();
        root.all("abstractNum").forEach(form -> forms.put(form.attribute("abstractNumId"), levels(form)));
        root.all("num").forEach(list -> {
            String id = list.attribute("numId");
            String form = value(list, "abstractNumId", "");
            var levels = new HashMap<>(forms.getOrDefault(form, Map.of()));
            boolean anew = list.all("lvlOverride")
                    .anyMatch(o -> o.first("startOverride").isPresent());
            list.all("lvlOverride")
                    .forEach(override -> override.first("startOverride")
                            .ifPresent(start -> levels.computeIfPresent(
                                    number(override.attribute("ilvl"), 0),
                                    (i, old) -> new Level(number(start.attribute("val"), 1), old.format, old.text))));
            lists.put(id, new Counted(anew ? form + "/" + id : form, levels));
        });
    }

    private static Map<Integer, Level> levels(Element form) {
        var levels = new HashMap<Integer, Level>();
        form.all("lvl")
                .forEach(level -> levels.put(
                        number(level.attribute("ilvl"), 0),
                        new Level(
                                number(value(level, "start", "1"), 1),
                                value(level, "numFmt", "decimal"),
                                value(level, "lvlText", ""))));
        return levels;
    }

    private static String shown(int count, String format) {
        return switch (format) {
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseCountingThousand" -> chinese(count);
            default -> String.valueOf(count);
        };
    }

    private static String chinese(int count) {
        if (count > 99) return String.valueOf(count);
        String tens = count < 10 ? "" : (count < 20 ? "" : NUMERALS.charAt(count / 10)) + "十";
        return tens + (count % 10 == 0 ? "" : NUMERALS.charAt(count % 10));
    }

    private static String value(Element element, String child, String otherwise) {
        return element.first(child).map(c -> c.attribute("val")).orElse(otherwise);
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
