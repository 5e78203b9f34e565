package org.chuangkou.question.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.guide.store.Clauses;
import org.chuangkou.guide.store.Clauses.Standing;
import org.chuangkou.guide.store.Library;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Item;
import org.chuangkou.question.store.CiteRows.CiteRow;
import org.jspecify.annotations.Nullable;

/** Ties questions to clauses as they read now. Works in the caller's transaction, which then holds the documents cited. */
@Singleton
class Citations {
    private final Library library;
    private final Clauses clauses;
    private final Clock clock;

    Citations(Library library, Clauses clauses, Clock clock) {
        this.library = library;
        this.clauses = clauses;
        this.clock = clock;
    }

    /**
     * @param item with the documents' own codes in place of other ones
     * @param cites one for each clause, hash and version as in force now
     * @param staleFrom when the first of them is going to read otherwise, as far as is known
     * @param faults what cannot be cited; empty when all is well
     */
    record Tied(Item item, List<CiteRow> cites, @Nullable Instant staleFrom, List<Fault> faults) {}

    List<Tied> tie(List<Item> items) {
        Map<String, String> own = new HashMap<>();
        for (Item item : items)
            for (Citation cite : item.cites())
                own.computeIfAbsent(
                        cite.item(),
                        code -> library.find(code).map(Library.Entry::code).orElse(""));
        var codes = new LinkedHashSet<>(own.values());
        codes.remove("");
        clauses.hold(codes);
        Map<String, List<Standing>> standing = clauses.standing(codes);
        return items.stream().map(item -> tie(item, own, standing)).toList();
    }

    private Tied tie(Item item, Map<String, String> own, Map<String, List<Standing>> standing) {
        var cites = new LinkedHashSet<Citation>();
        var rows = new ArrayList<CiteRow>();
        var faults = new ArrayList<Fault>();
        Instant now = clock.instant();
        for (int i = 0; i < item.cites().size(); i++) {
            Citation given = item.cites().get(i);
            String code = Objects.requireNonNull(own.get(given.item()));
            List<Standing> versions = standing.getOrDefault(code, List.of());
            if (versions.isEmpty() || versions.getFirst().from().isAfter(now)) {
                faults.add(Fault.field("cites[" + i + "].item", "bank.cite.no-item", given.item()));
                continue;
            }
            Standing inForce = versions.getFirst();
            String hash = inForce.hashes().get(given.clause());
            if (hash == null)
                faults.add(Fault.field("cites[" + i + "].clause", "bank.cite.no-clause", code, given.clause()));
            else if (cites.add(new Citation(code, given.clause())))
                rows.add(new CiteRow(item.id(), 0, code, given.clause(), inForce.version(), hash));
        }
        return new Tied(item.citing(List.copyOf(cites)), rows, staleFrom(rows, standing), faults);
    }

    /** The first moment, in the past or to come, from which one of these clauses says something else; null when none does. */
    static @Nullable Instant staleFrom(Collection<CiteRow> cites, Map<String, List<Standing>> standing) {
        Instant first = null;
        for (CiteRow cite : cites)
            for (Standing version : standing.getOrDefault(cite.item(), List.of())) {
                if (cite.hash().equals(version.hashes().get(cite.clause()))) continue;
                if (first == null || version.from().isBefore(first)) first = version.from();
                break;
            }
        return first;
    }
}
