package org.chuangkou.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chuangkou.question.kind.Question;

/**
 * A question of the bank with what is known about it (assessment item).
 *
 * @param id its own for ever, given by who brought it
 * @param level 5 (初级工) to 1 (高级技师), empty when its author has not said
 * @param cites may be empty: an uncited question can be used, but is marked as such
 * @param explanation what one learns from it
 * @param difficulty expected share of right answers, 0 to 1
 */
public record Item(
        String id,
        Optional<Integer> level,
        Optional<Domain> domain,
        Asks asks,
        List<Citation> cites,
        Question question,
        String explanation,
        Optional<BigDecimal> difficulty,
        List<String> tags) {
    public Item {
        cites = List.copyOf(cites);
        tags = List.copyOf(tags);
    }

    /** The same, citing these. */
    public Item citing(List<Citation> others) {
        return new Item(id, level, domain, asks, others, question, explanation, difficulty, tags);
    }

    /** The same under another id. */
    public Item called(String other) {
        return new Item(other, level, domain, asks, cites, question, explanation, difficulty, tags);
    }
}
