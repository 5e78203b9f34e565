package org.chuangkou.question.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Parts;
import org.chuangkou.question.format.Spot;

/**
 * The lines between two blank ones.
 *
 * @param line of the first that is no comment
 * @param text without comments
 * @param comments what follows {@code //}
 */
record GiftBlock(int line, String text, List<String> comments) {
    /** In comments: Moodle's id number and tags, where {@code ]} and the backslash have one before them. */
    private static final Pattern KNOWN = Pattern.compile("\\[(id|tag):((?:\\\\.|[^\\\\\\]]){1,2000}+)\\]");

    private static final String CATEGORY = "$CATEGORY:";

    /** Moodle has no place for points of an essay, nor for gaps in one text: comments of our own hold them. */
    static final String RUBRIC = "评分：";

    static final String BLANKS = "填空：";

    static GiftBlock of(List<String> lines, int first) {
        var comments = new ArrayList<String>();
        var text = new StringBuilder();
        int line = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("//")) {
                comments.add(lines.get(i).substring(2).strip());
                continue;
            }
            if (line < 0) line = first + i;
            text.append(text.isEmpty() ? "" : "\n").append(lines.get(i));
        }
        return new GiftBlock(Math.max(first, line), text.toString(), comments);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Optional<String> category() {
        return text.startsWith(CATEGORY) ? Optional.of(text.substring(CATEGORY.length())) : Optional.empty();
    }

    Raw read(String category) {
        var draft = new Draft(Spot.line(line));
        var tags = new ArrayList<String>();
        for (String comment : comments) {
            Matcher known = KNOWN.matcher(comment);
            while (known.find()) {
                String value = known.group(2).replaceAll("\\\\([\\\\\\]])", "$1");
                if (known.group(1).equals("tag")) tags.add(value);
                else if (!draft.has(Field.ID)) draft.put(Field.ID, value, draft.spot());
            }
        }
        Categories.name(category)
                .ifPresent(name -> draft.put(Field.CATEGORY, Parts.escaped(name, Parts.LIST), draft.spot()));
        Tags.into(draft, tags);
        Raw raw = new GiftQuestion(draft, GiftScan.held(text), this).raw(tags.contains(Tags.CASE));
        return tags.contains(Tags.PART) ? raw.as(Raw.Role.PART, Categories.weight(draft.get(Field.MARKS))) : raw;
    }

    /** What our own comments say, one a line. */
    List<String> said(String before) {
        return comments.stream()
                .filter(comment -> comment.startsWith(before))
                .map(comment -> GiftScan.freed(GiftScan.held(comment.substring(before.length()))))
                .toList();
    }
}
