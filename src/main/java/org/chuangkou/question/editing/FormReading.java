package org.chuangkou.question.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.Citation;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Type;

/**
 * What a browser sent, as a form. Fields have the names that faults have: {@code options[2]}, {@code parts[1].stem},
 * {@code cites[0].clause}.
 */
final class FormReading {
    private static final int MOST = 60;
    private static final Pattern PART = Pattern.compile("parts\\[(\\d{1,2})]\\.(.+)");
    private static final Pattern CELL = Pattern.compile("([a-z]+)\\[(\\d{1,2})](?:\\.([a-z]+))?");

    private FormReading() {}

    static QuestionForm read(Map<String, String> posted) {
        var texts = new HashMap<String, String>();
        for (String name : QuestionForm.TEXTS) texts.put(name, clean(posted.getOrDefault(name, "")));
        var cites = new ArrayList<Citation>();
        for (Map<String, String> row : rows(posted, "cites"))
            cites.add(new Citation(row.getOrDefault("item", ""), row.getOrDefault("clause", "")));
        return new QuestionForm(asked(posted, true), texts, cites);
    }

    private static AskedForm asked(Map<String, String> posted, boolean whole) {
        Type type = Type.called(posted.getOrDefault("type", "")).orElse(Type.SINGLE);
        if (!whole && type == Type.CASE) type = Type.SINGLE;
        var texts = new HashMap<String, String>();
        for (String name : AskedForm.TEXTS) texts.put(name, clean(posted.getOrDefault(name, "")));
        var rows = new HashMap<String, List<Map<String, String>>>();
        for (String section : AskedForm.SECTIONS) rows.put(section, rows(posted, section));
        if (type == Type.SINGLE)
            rows.put("options", oneRight(rows(posted, "options"), posted.getOrDefault("right", "")));
        return new AskedForm(type, texts, rows, whole ? parts(posted) : List.of());
    }

    private static List<AskedForm> parts(Map<String, String> posted) {
        var parts = new TreeMap<Integer, Map<String, String>>();
        posted.forEach((name, value) -> {
            Matcher part = PART.matcher(name);
            if (part.matches() && Integer.parseInt(part.group(1)) < MOST)
                parts.computeIfAbsent(Integer.valueOf(part.group(1)), i -> new HashMap<>())
                        .put(part.group(2), value);
        });
        return parts.values().stream().map(fields -> asked(fields, false)).toList();
    }

    private static List<Map<String, String>> rows(Map<String, String> posted, String section) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        posted.forEach((name, value) -> {
            Matcher cell = CELL.matcher(name);
            if (!cell.matches() || !cell.group(1).equals(section) || Integer.parseInt(cell.group(2)) >= MOST) return;
            rows.computeIfAbsent(Integer.valueOf(cell.group(2)), i -> new LinkedHashMap<>())
                    .put(cell.group(3) == null ? "text" : cell.group(3), clean(value));
        });
        return List.copyOf(rows.values());
    }

    /** Of a single choice the browser says which option is right. */
    private static List<Map<String, String>> oneRight(List<Map<String, String>> options, String key) {
        var marked = new ArrayList<Map<String, String>>();
        for (Map<String, String> option : options) {
            var row = new LinkedHashMap<>(option);
            if (!key.isEmpty()) row.put("right", key.equals(Keys.at(marked.size())) ? "on" : "");
            marked.add(row);
        }
        return marked;
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
