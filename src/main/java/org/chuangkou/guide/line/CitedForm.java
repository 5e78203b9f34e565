package org.chuangkou.guide.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule: {@code 《title》clause：remark}. Titles may hold titles. Without 《》 the title goes as far as the first 第…条.
 *
 * @param remark the field of what stands behind the colon
 */
record CitedForm(String remark) implements LineForm {
    private static final Pattern BARE = Pattern.compile("(.+?)(第[\\d一二三四五六七八九十百千零〇]+[条章款].*)", Pattern.DOTALL);

    @Override
    public String pattern() {
        return "《…》第…条：…";
    }

    @Override
    public JsonNode read(String line) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        int end = line.startsWith("《") ? close(line) : -1;
        String title;
        String rest;
        if (end > 0) {
            title = line.substring(1, end);
            rest = line.substring(end + 1);
        } else {
            Matcher bare = BARE.matcher(line);
            boolean cites = bare.matches();
            title = cites ? bare.group(1) : line;
            rest = cites ? bare.group(2) : "";
        }
        LineForm.put(entry, "title", title);
        if (!entry.has("title")) return MissingNode.getInstance();
        LineForm.put(entry, "clause", Wording.atColon(rest).getFirst());
        LineForm.put(entry, remark, Wording.atColon(rest).getLast());
        return entry;
    }

    /** Where the title ends that begins at 0; -1 when nowhere. */
    private static int close(String line) {
        int depth = 0;
        for (int at = Wording.find(line, "《》", 0); at >= 0; at = Wording.find(line, "《》", at + 1)) {
            depth += line.charAt(at) == '《' ? 1 : -1;
            if (depth == 0) return at;
        }
        return -1;
    }

    @Override
    public String write(JsonNode entry) {
        String title = entry.path("title").asText();
        String clause = entry.path("clause").asText("");
        String said = entry.path(remark).asText("");
        return "《" + Wording.escaped(title, balanced(title) ? "" : "《》") + "》" + Wording.escaped(clause, "：:")
                + (said.isEmpty() ? "" : "：" + Wording.escaped(said, ""));
    }

    private static boolean balanced(String title) {
        int depth = 0;
        for (char c : title.toCharArray()) {
            if (c == '《') depth++;
            if (c == '》' && --depth < 0) return false;
        }
        return depth == 0;
    }
}
