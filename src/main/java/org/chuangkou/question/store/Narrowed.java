package org.chuangkou.question.store;

import java.util.Optional;
import org.chuangkou.question.Domain;
import org.chuangkou.question.State;
import org.chuangkou.question.kind.Type;

/**
 * What a list of questions is narrowed by; all of it has to be true.
 *
 * @param item code of a guide or law that is cited
 * @param clause of that item; without an item it means nothing
 * @param uncited only those that cite nothing
 */
public record Narrowed(
        Optional<Type> type,
        Optional<Integer> level,
        Optional<Domain> domain,
        Optional<State> state,
        Optional<String> item,
        Optional<String> clause,
        Optional<String> author,
        Optional<String> origin,
        boolean uncited) {

    public static final Narrowed BY_NOTHING = new Narrowed(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** The same for one author. */
    public Narrowed author(String username) {
        return new Narrowed(type, level, domain, state, item, clause, Optional.of(username), origin, uncited);
    }

    /** The same in one state. */
    public Narrowed state(State other) {
        return new Narrowed(type, level, domain, Optional.of(other), item, clause, author, origin, uncited);
    }

    /** The same for another item. */
    public Narrowed item(String code) {
        return new Narrowed(type, level, domain, state, Optional.of(code), clause, author, origin, uncited);
    }
}
