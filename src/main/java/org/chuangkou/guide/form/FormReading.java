package org.chuangkou.guide.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser sent, as a form: known fields only, white space around texts gone, empty rows gone. */
public final class FormReading {
    private static final Pattern CELL = Pattern.compile("([a-zA-Z]+)\\.(\\d{1,4})\\.([a-zA-Z]+)");
    private static final String OTHERS = "[、，,;；\\n]";

    private FormReading() {}

    public static GuideForm read(Map<String, String> posted) {
        var texts = new LinkedHashMap<String, String>();
        for (String name : FormShape.TEXTS) put(texts, name, posted.get(name));
        put(texts, FormShape.VISITS, posted.get(FormShape.VISITS));
        put(texts, FormShape.FEES, posted.get(FormShape.FEES));
        for (String limit : FormShape.LIMITS) {
            put(texts, limit + ".days", posted.get(limit + ".days"));
            if (texts.containsKey(limit + ".days")) put(texts, limit + ".unit", posted.get(limit + ".unit"));
        }
        var lists = new LinkedHashMap<String, List<String>>();
        for (String name : FormShape.LISTS) {
            List<String> words = words(name, posted);
            if (!words.isEmpty()) lists.put(name, words);
        }
        return new GuideForm(texts, lists, rows(posted));
    }

    private static List<String> words(String name, Map<String, String> posted) {
        var words = new ArrayList<String>();
        for (String line : clean(posted.getOrDefault(name, "")).split("\n")) words.add(oneLine(line));
        var ticked = new TreeMap<Integer, String>();
        posted.forEach((key, value) -> {
            String number = key.startsWith(name + ".") ? key.substring(name.length() + 1) : "";
            if (number.matches("\\d{1,4}")) ticked.put(Integer.parseInt(number), oneLine(value));
        });
        words.addAll(ticked.values());
        for (String word : posted.getOrDefault(name + ".more", "").split(OTHERS)) words.add(oneLine(word));
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    private static Map<String, List<Map<String, String>>> rows(Map<String, String> posted) {
        var found = new LinkedHashMap<String, TreeMap<Integer, Map<String, String>>>();
        FormShape.ROWS.keySet().forEach(section -> found.put(section, new TreeMap<>()));
        posted.forEach((key, value) -> {
            Matcher cell = CELL.matcher(key);
            if (!cell.matches()) return;
            String section = cell.group(1);
            if (!FormShape.ROWS.getOrDefault(section, List.of()).contains(cell.group(3))) return;
            var row = found.computeIfAbsent(section, s -> new TreeMap<>())
                    .computeIfAbsent(Integer.parseInt(cell.group(2)), i -> new LinkedHashMap<>());
            put(row, cell.group(3), value);
        });
        var rows = new LinkedHashMap<String, List<Map<String, String>>>();
        found.forEach((section, numbered) -> {
            List<Map<String, String>> filled =
                    numbered.values().stream().filter(row -> !row.isEmpty()).toList();
            if (!filled.isEmpty()) rows.put(section, filled);
        });
        return rows;
    }

    private static void put(Map<String, String> into, String name, @Nullable String value) {
        String text = clean(value == null ? "" : value);
        if (!text.isEmpty()) into.put(name, text);
    }

    /** A text as the form keeps it: one kind of line end, nothing around it. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").strip();
    }

    public static String oneLine(String text) {
        return clean(text).replaceAll("\\s*\\n\\s*", " ");
    }
}
