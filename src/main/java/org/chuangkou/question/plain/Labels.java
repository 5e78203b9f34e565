package org.chuangkou.question.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Kind;

/** Labels before what belongs to a question: 【答案】, 答案：, 【解析】, 【难度】, 【单选题】 … */
final class Labels {
    private static final Map<String, Field> FIELDS = fields();
    private static final Pattern BRACKET =
            Pattern.compile("[【\\[]\\s{0,5}([^】\\]\\[【\\n]{1,10}?)\\s{0,5}[】\\]]\\s{0,5}[:：]?");
    private static final Pattern COLON =
            Pattern.compile("(?:^|(?<=[\\s\\u3000]))([\\p{IsHan}]{2,4})[ \\u3000]{0,5}[:：]|^(答)[:：]");

    private Labels() {}

    /** A label with what follows it up to the next. */
    record Labelled(Field field, String text) {}

    /** What stands before the first label of a line, and what the labels say. */
    record Split(String before, List<Labelled> labelled) {}

    /** A label with a colon counts at the line's beginning, and behind another label. */
    static Split split(String line) {
        record At(int start, int end, Field field, String value) {}
        var found = new ArrayList<At>();
        Matcher bracket = BRACKET.matcher(line);
        while (bracket.find()) {
            String label = bracket.group(1);
            Optional<Kind> kind = Kind.called(label);
            Field field = kind.isPresent() ? Field.TYPE : FIELDS.get(label);
            if (field != null) found.add(new At(bracket.start(), bracket.end(), field, kind.isPresent() ? label : ""));
        }
        Matcher colon = COLON.matcher(line);
        while (colon.find()) {
            Field field = colon.group(2) != null ? Field.ANSWER : FIELDS.get(colon.group(1));
            boolean counts = colon.start() == 0
                    || found.stream().anyMatch(at -> at.field != Field.TYPE && at.start < colon.start());
            if (field != null && counts) found.add(new At(colon.start(), colon.end(), field, ""));
        }
        found.sort(java.util.Comparator.comparingInt(At::start));
        var labelled = new ArrayList<Labelled>();
        var before = new StringBuilder(found.isEmpty() ? line : line.substring(0, found.getFirst().start));
        for (int i = 0; i < found.size(); i++) {
            At at = found.get(i);
            String text = line.substring(at.end, i + 1 < found.size() ? found.get(i + 1).start : line.length());
            // A kind is a label that holds its own value: what follows it is the stem.
            if (at.field == Field.TYPE && !at.value.isEmpty()) {
                labelled.add(new Labelled(Field.TYPE, at.value));
                if (labelled.stream().allMatch(l -> l.field == Field.TYPE)) before.append(text);
            } else labelled.add(new Labelled(at.field, text.strip()));
        }
        return new Split(before.toString().strip(), labelled);
    }

    private static Map<String, Field> fields() {
        var fields = new HashMap<String, Field>();
        for (Field field : List.of(
                Field.ID,
                Field.TYPE,
                Field.ANSWER,
                Field.EXPLANATION,
                Field.DIFFICULTY,
                Field.LEVEL,
                Field.DOMAIN,
                Field.CITES,
                Field.ASKS,
                Field.MARKING,
                Field.KNOWLEDGE,
                Field.CATEGORY,
                Field.TAGS,
                Field.MARKS)) for (String heading : field.headings()) fields.put(heading, field);
        fields.remove("类型");
        fields.remove("等级");
        fields.put("评分标准", Field.ANSWER);
        fields.put("答案要点", Field.ANSWER);
        fields.put("参考要点", Field.ANSWER);
        return fields;
    }
}
