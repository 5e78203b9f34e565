package org.chuangkou.question.finding;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Page;
import org.chuangkou.guide.store.Library;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.State;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.chuangkou.question.store.Listing;
import org.chuangkou.question.store.Narrowed;
import org.chuangkou.search.Hit;
import org.chuangkou.search.SearchRequest;
import org.chuangkou.search.SearchResult;

/**
 * Pages of the bank. Without words the database answers, exactly as it is; with words the index does, which follows a change
 * within a moment.
 */
@Singleton
public class FindingQuestions {
    private final QuestionIndex index;
    private final Listing listing;
    private final Bank bank;
    private final Library library;

    FindingQuestions(QuestionIndex index, Listing listing, Bank bank, Library library) {
        this.index = index;
        this.listing = listing;
        this.bank = bank;
        this.library = library;
    }

    /** @param words empty for all, the newest change first; else the best fit first */
    public Page<Kept> page(String words, Narrowed by, Page.Wanted wanted) {
        Narrowed narrowed = by.item().isEmpty() ? by : byOwnCode(by);
        if (words.isBlank()) return kept(listing.page(narrowed, wanted));
        SearchResult found = index.get()
                .search(new SearchRequest(words, filters(narrowed), List.of(), wanted.offset(), wanted.size()));
        return kept(new Page<>(
                found.total(),
                wanted.page(),
                wanted.size(),
                found.hits().stream().map(Hit::id).toList()));
    }

    private Page<Kept> kept(Page<String> ids) {
        return new Page<>(ids.total(), ids.page(), ids.size(), bank.all(ids.items()));
    }

    /** Whatever code of an item somebody types, its own is meant. */
    private Narrowed byOwnCode(Narrowed by) {
        return by.item()
                .flatMap(library::find)
                .map(entry -> by.item(entry.code()))
                .orElse(by);
    }

    private static Map<String, List<String>> filters(Narrowed by) {
        var filters = new HashMap<String, List<String>>();
        by.type().map(Type::word).ifPresent(type -> filters.put("type", List.of(type)));
        by.level().map(String::valueOf).ifPresent(level -> filters.put("level", List.of(level)));
        by.domain().map(Domain::name).ifPresent(domain -> filters.put("domain", List.of(domain)));
        by.state().map(State::word).ifPresent(state -> filters.put("state", List.of(state)));
        by.author().ifPresent(author -> filters.put("author", List.of(author)));
        by.origin().ifPresent(origin -> filters.put("origin", List.of(origin)));
        by.item().ifPresent(item -> filters.put("item", List.of(item)));
        by.item()
                .ifPresent(item -> by.clause()
                        .ifPresent(
                                clause -> filters.put("clause", List.of(Entries.clause(new Citation(item, clause))))));
        if (by.uncited()) filters.put("cites", List.of("none"));
        return filters;
    }
}
