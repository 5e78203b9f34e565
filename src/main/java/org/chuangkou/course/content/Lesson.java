package org.chuangkou.course.content;

import java.util.List;
import org.chuangkou.question.Citation;

/**
 * A lesson as its author writes it.
 *
 * @param minutes it takes
 * @param cites clauses it teaches
 * @param checks ids of questions of the bank that are answered at its end
 * @param body Markdown, one paragraph a line
 */
public record Lesson(String slug, String title, int minutes, List<Citation> cites, List<String> checks, String body) {
    public Lesson {
        cites = List.copyOf(cites);
        checks = List.copyOf(checks);
        if (title.isBlank() || body.isBlank()) throw new IllegalArgumentException("a lesson has a title and a text");
        if (minutes < 1) throw new IllegalArgumentException("a lesson takes a minute at least");
    }
}
