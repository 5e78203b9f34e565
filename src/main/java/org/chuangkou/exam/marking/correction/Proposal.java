package org.chuangkou.exam.marking.correction;

import org.chuangkou.exam.marking.Correction;
import org.chuangkou.exam.marking.Corrections.Which;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;

/** A correction that somebody thinks of making. */
record Proposal(Which which, Correction correction, String reason) {

    /** The question that is answered: the item's own, or a part of it when it is a case. */
    static Question asked(Item item, int part) {
        return part >= 0 && item.question() instanceof Question.Case material
                ? material.parts().get(part).question()
                : item.question();
    }

    /** Whether there is such a part. */
    static boolean has(Item item, int part) {
        return part == -1
                || (item.question() instanceof Question.Case material
                        && part >= 0
                        && part < material.parts().size());
    }
}
