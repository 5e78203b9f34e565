package org.chuangkou.question.page;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.account.Accounts;
import org.chuangkou.base.Page;
import org.chuangkou.question.Domain;
import org.chuangkou.question.State;
import org.chuangkou.question.finding.FindingQuestions;
import org.chuangkou.question.finding.Sought;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.page.Bulk.Outcome;
import org.chuangkou.question.page.CitedClauses.Clause;
import org.chuangkou.question.store.Kept;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The list of questions as its page shows it. */
@Singleton
class ListViews {
    private final FindingQuestions finding;
    private final CitedClauses clauses;
    private final Accounts accounts;

    ListViews(FindingQuestions finding, CitedClauses clauses, Accounts accounts) {
        this.finding = finding;
        this.clauses = clauses;
        this.accounts = accounts;
    }

    /**
     * A line of the list.
     *
     * @param author a name, empty for what came with the product
     * @param changed on the list of stale ones the clauses that read otherwise now, else empty
     */
    record Row(
            String id,
            int version,
            String stem,
            String type,
            @Nullable Integer level,
            @Nullable String domain,
            String state,
            @Nullable BigDecimal difficulty,
            int cites,
            String author,
            String origin,
            Instant changedAt,
            List<Clause> changed,
            boolean ticked) {}

    /** A filter's value with the address that chooses it. */
    record Chip(String value, String href, boolean chosen) {}

    /** @param mine turns on, or off again, what the viewer wrote last; @param uncited the same for what cites nothing */
    record Chips(List<Chip> states, Chip mine, Chip uncited) {}

    /**
     * What came of what was asked for.
     *
     * @param trouble key of what is lacking, e.g. a tick
     * @param reason what was typed
     */
    record Tried(@Nullable Outcome outcome, @Nullable String trouble, String reason) {
        static final Tried NOTHING = new Tried(null, null, "");
    }

    record Model(
            Map<String, String> given,
            List<String> types,
            List<String> domains,
            Page<Row> found,
            Chips chips,
            String address,
            Tried tried) {}

    View list(HttpRequest<?> request, Tried tried, Set<String> kept) {
        Filters filters = Filters.of(request.getParameters());
        String viewer = Objects.requireNonNullElse(Viewer.of(request).username(), "-");
        Sought sought = filters.sought(request.getParameters(), viewer);
        Page<Kept> found = finding.page(sought.words(), sought.by(), sought.wanted());
        Map<String, String> names = names(found.items());
        Set<String> ticked = new HashSet<>(kept);
        boolean stale = sought.by().state().filter(State.STALE::equals).isPresent();
        return new View(
                "question/list",
                new Model(
                        filters.given(),
                        Arrays.stream(Type.values()).map(Type::word).toList(),
                        Arrays.stream(Domain.values()).map(Domain::name).toList(),
                        found.map(one -> row(one, names, stale, ticked)),
                        chips(filters),
                        filters.address(),
                        tried));
    }

    private Map<String, String> names(List<Kept> kept) {
        return accounts.names(kept.stream().map(Kept::author).collect(Collectors.toSet()));
    }

    private Row row(Kept kept, Map<String, String> names, boolean stale, Set<String> ticked) {
        var item = kept.item();
        return new Row(
                item.id(),
                kept.version(),
                item.question().stem(),
                Type.of(item.question()).word(),
                item.level().orElse(null),
                item.domain().map(Domain::name).orElse(null),
                kept.state().word(),
                item.difficulty().orElse(null),
                item.cites().size(),
                kept.author().equals("-") ? "" : names.getOrDefault(kept.author(), kept.author()),
                kept.origin(),
                kept.changedAt(),
                stale ? changed(kept) : List.of(),
                ticked.contains(item.id()));
    }

    private List<Clause> changed(Kept kept) {
        return clauses.of(kept.item().id(), kept.version()).stream()
                .filter(clause -> clause.change() != null)
                .toList();
    }

    private static Chips chips(Filters filters) {
        List<Chip> states = Stream.concat(
                        Stream.of(""), Arrays.stream(State.values()).map(State::word))
                .map(word -> new Chip(word, filters.with("state", word), filters.has("state", word)))
                .toList();
        return new Chips(states, toggle(filters, "author", "mine"), toggle(filters, "uncited", "true"));
    }

    private static Chip toggle(Filters filters, String name, String value) {
        boolean on = filters.has(name, value);
        return new Chip(value, filters.with(name, on ? "" : value), on);
    }
}
