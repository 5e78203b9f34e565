package org.chuangkou.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a long tale to what is wanted: people tell what happened first, and at the end, or after "想", what they came for. */
public final class Wanted {

    private static final int LONG = 22;
    private static final int ENOUGH = 8;
    private static final Pattern BETWEEN = Pattern.compile("[，,。.！!？?；;、：:\\s]+");
    private static final Pattern WANTS = Pattern.compile(
            "想|要|怎么|咋|如何|能不能|能否|可以|可不可以|该|申请|办|领|补|哪里|哪儿|去哪|手续|材料|报销|查|请问|帮|拿到|证");

    private Wanted() {}

    /** The clauses that tell what is wanted, or the text itself when it is short or none stands out. */
    public static String of(String text) {
        if (text.codePointCount(0, text.length()) < LONG) {
            return text;
        }
        List<String> clauses = BETWEEN.splitAsStream(text).filter(one -> !one.isEmpty()).toList();
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (int i = clauses.size() - 1; i >= 0 && length < ENOUGH; i--) {
            if (WANTS.matcher(clauses.get(i)).find()) {
                kept.addFirst(clauses.get(i));
                length += Asked.of(clauses.get(i)).content().length;
            }
        }
        return kept.isEmpty() ? text : String.join("，", kept);
    }
}
