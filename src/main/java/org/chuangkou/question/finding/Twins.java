package org.chuangkou.question.finding;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.text.Grams;

/** Questions of the bank that are nearly the same as one, so that nobody writes it twice. */
@Singleton
public class Twins {
    private static final int LOOKED_AT = 20;

    private final QuestionIndex index;
    private final Bank bank;

    Twins(QuestionIndex index, Bank bank) {
        this.index = index;
        this.bank = bank;
    }

    /** @param likeness 0 to 1, at least {@link Likeness#NEAR} */
    public record Twin(Kept kept, double likeness) {}

    /** The most alike first; withdrawn ones do not count. */
    public List<Twin> of(Item item) {
        Grams mine = Likeness.of(item.question());
        List<String> ids = index.get().search(SearchRequest.of(item.question().stem(), LOOKED_AT)).hits().stream()
                .map(Hit::id)
                .filter(id -> !id.equals(item.id()))
                .toList();
        return bank.all(ids).stream()
                .filter(kept -> kept.state() != State.WITHDRAWN)
                .map(kept ->
                        new Twin(kept, mine.likeness(Likeness.of(kept.item().question()))))
                .filter(twin -> twin.likeness() >= Likeness.NEAR)
                .sorted(Comparator.comparing(Twin::likeness).reversed())
                .toList();
    }
}
