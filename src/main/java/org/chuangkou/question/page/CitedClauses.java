package org.chuangkou.question.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.guide.document.ClauseDiff;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Library.Entry;
import org.chuangkou.guide.store.Version;
import org.chuangkou.question.Citation;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Bank.Cite;
import org.chuangkou.web.Paths;
import org.jspecify.annotations.Nullable;

/** The clauses on which a question rests, as they read now and as they read when it was written. */
@Singleton
class CitedClauses {
    private final Bank bank;
    private final Library library;
    private final Clock clock;

    CitedClauses(Bank bank, Library library, Clock clock) {
        this.bank = bank;
        this.library = library;
        this.clock = clock;
    }

    /**
     * @param title of the document, its code when it is none of ours any more
     * @param texts the clause's parts as in force now; empty when it is gone
     * @param from the document's version that was cited
     * @param change what it says otherwise now, null when it says the same
     */
    record Clause(
            String item,
            String kind,
            String title,
            String clause,
            String href,
            Map<String, String> texts,
            int from,
            @Nullable ClauseDiff change) {

        boolean gone() {
            return texts.isEmpty();
        }
    }

    List<Clause> of(String question, int version) {
        return bank.cites(question, version).stream().map(this::clause).toList();
    }

    private Clause clause(Cite cite) {
        Citation citation = cite.citation();
        Optional<Entry> entry = library.find(citation.item());
        Optional<Version> inForce = entry.flatMap(one -> library.inForce(one, clock.instant()));
        Map<String, JsonNode> now = of(inForce, citation.clause());
        Map<String, JsonNode> then =
                of(entry.flatMap(one -> library.version(one, cite.guideVersion())), citation.clause());
        String kind = entry.map(Entry::kind).orElse("guide");
        return new Clause(
                citation.item(),
                kind,
                inForce.map(version -> version.document().title()).orElse(citation.item()),
                citation.clause(),
                Paths.of(kind.equals("law") ? "/laws/" : "/items/", citation.item()) + "#" + citation.clause(),
                ClauseDiff.texts(now.get(citation.clause())),
                cite.guideVersion(),
                ClauseDiff.between(then, now).stream().findFirst().orElse(null));
    }

    private static Map<String, JsonNode> of(Optional<Version> version, String clause) {
        return version.map(one -> one.document().clauses().get(clause))
                .map(content -> Map.of(clause, content))
                .orElse(Map.of());
    }
}
