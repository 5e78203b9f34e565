package org.chuangkou.question.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Parts;
import org.chuangkou.question.format.Words;
import org.chuangkou.question.kind.Question;

/** What Moodle does not know of a question lives in its tags, which Moodle keeps: {@code 级别:5}, {@code 领域:受理初审} … */
final class Tags {
    static final String CASE = "案例";
    static final String PART = "案例小题";

    private static final Map<String, Field> FIELDS = Map.of(
            "级别", Field.LEVEL,
            "领域", Field.DOMAIN,
            "引用", Field.CITES,
            "难度", Field.DIFFICULTY,
            "考查", Field.ASKS,
            "计分", Field.MARKING,
            "权重", Field.MARKS,
            "标签", Field.TAGS);

    private Tags() {}

    static List<String> of(Item item) {
        var tags = new ArrayList<String>();
        item.level().ifPresent(level -> tags.add("级别:" + level));
        item.domain().map(Domain::chinese).ifPresent(domain -> tags.add("领域:" + domain));
        item.difficulty().ifPresent(share -> tags.add("难度:" + Words.difficulty(share)));
        tags.add("考查:" + Words.asks(item.asks()));
        item.cites().forEach(cite -> tags.add("引用:" + cite.item() + " " + cite.clause()));
        tags.addAll(of(item.question()));
        item.tags().forEach(tag -> tags.add(isPlain(tag) ? tag : "标签:" + tag));
        return tags;
    }

    /** Those of a part. */
    static List<String> of(Question question) {
        if (question instanceof Question.Case) return List.of(CASE);
        return question instanceof Question.Multiple multiple
                ? List.of("计分:" + Words.rule(multiple.rule()))
                : List.of();
    }

    static void into(Draft draft, List<String> tags) {
        for (String tag : tags) {
            int colon = tag.indexOf(':');
            Field field = colon < 0 ? null : FIELDS.get(tag.substring(0, colon));
            if (tag.equals(CASE) || tag.equals(PART)) continue;
            if (field == null)
                draft.put(
                        Field.TAGS, Parts.escaped(tag, Parts.LIST), draft.spot().in("标签"));
            else {
                boolean several = field == Field.TAGS || field == Field.CITES;
                String value = tag.substring(colon + 1);
                draft.put(
                        field,
                        several ? Parts.escaped(value, Parts.LIST) : value,
                        draft.spot().in("标签"));
            }
        }
    }

    private static boolean isPlain(String tag) {
        int colon = tag.indexOf(':');
        return !tag.equals(CASE) && !tag.equals(PART) && (colon < 0 || !FIELDS.containsKey(tag.substring(0, colon)));
    }
}
