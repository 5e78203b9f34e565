package org.chuangkou.course;

import java.util.ArrayList;
import java.util.List;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;

/**
 * A question as a lesson asks it: nothing in it tells the answer.
 *
 * @param options empty when it is to be judged right or wrong
 */
record Check(String id, String type, String stem, List<Option> options) {
    record Option(String key, String text) {}

    static Check of(Item item) {
        List<String> texts = switch (item.question()) {
            case Question.Single single -> single.options();
            case Question.Multiple multiple -> multiple.options();
            case Question.Judge _,
                    Question.Blank _,
                    Question.Order _,
                    Question.Match _,
                    Question.Case _,
                    Question.Essay _ -> List.of();
        };
        var options = new ArrayList<Option>();
        for (String key : Keys.of(texts)) options.add(new Option(key, texts.get(options.size())));
        return new Check(
                item.id(), Type.of(item.question()).word(), item.question().stem(), options);
    }
}
