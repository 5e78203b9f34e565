package org.chuangkou.exam.paper;

import java.util.List;
import org.chuangkou.question.kind.Arrangement;

/**
 * One candidate's paper: which questions in which order, each in the version it was drawn with.
 *
 * @param number counts the papers of one candidate in one exam from 1
 */
public record Paper(String exam, String candidate, int number, List<Slot> slots) {
    public Paper {
        slots = List.copyOf(slots);
    }

    /** Which paper it is. */
    public record Key(String exam, String candidate, int number) {}

    public Key key() {
        return new Key(exam, candidate, number);
    }

    /**
     * @param slot counts from 1, as text; the parts of a case are {@code 7.1}, {@code 7.2} …
     * @param points for the whole question
     */
    public record Slot(String slot, String question, int version, int points, Arrangement arrangement) {
        public Slot {
            // A node holds thousands of papers of the same few thousand questions.
            slot = slot.intern();
            question = question.intern();
        }
    }
}
