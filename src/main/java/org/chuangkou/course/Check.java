package org.chuangkou.course;

import java.util.Random;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Right;
import org.chuangkou.question.kind.Shown;

/**
 * A question as a lesson asks it: choices under the keys of the bank, what is to be put in order or matched so that its
 * place tells nothing; the same each time.
 */
record Check(Item item, Arrangement arrangement, Shown shown) {
    static Check of(Item item) {
        Question question = item.question();
        Arrangement arrangement = switch (question) {
            case Question.Order _, Question.Match _ ->
                Arrangement.shuffled(question, new Random(item.id().hashCode()));
            case Question.Single _,
                    Question.Multiple _,
                    Question.Judge _,
                    Question.Blank _,
                    Question.Case _,
                    Question.Essay _ -> Arrangement.asWritten(question);
        };
        return new Check(item, arrangement, arrangement.show(question));
    }

    /** Whether a lesson can ask it: its answer is marked at once. */
    static boolean askable(Item item) {
        return Right.response(item.question()).isPresent();
    }
}
