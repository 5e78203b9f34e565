package org.chuangkou.question.moodle;

import java.util.List;
import java.util.Optional;

/** Moodle's categories of questions (题库分类): the last name on the way to them becomes a tag. */
final class Categories {
    private Categories() {}

    /** Empty for those that Moodle makes itself. Slashes within names are doubled. */
    static Optional<String> name(String category) {
        String path = category.strip().replace("//", "\u0000");
        String last = List.of(path.split("/")).getLast().replace('\u0000', '/').strip();
        boolean own = last.isEmpty()
                || last.equals("top")
                || last.startsWith("$")
                || last.startsWith("Default for ")
                || last.endsWith("的默认分类")
                || last.endsWith("默认");
        return own ? Optional.empty() : Optional.of(last);
    }

    /** A part's share, 1 when it says none or one that cannot be. */
    static int weight(String said) {
        String whole = said.strip().replaceFirst("\\.0+$", "");
        return whole.matches("[1-9]|10") ? Integer.parseInt(whole) : 1;
    }
}
