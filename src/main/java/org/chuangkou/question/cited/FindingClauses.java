package org.chuangkou.question.cited;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuangkou.guide.document.Guide;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.search.SearchRequest;

/** Finds guides and laws by words, and their clauses. */
@Singleton
public class FindingClauses {
    private static final int ITEMS = 8;
    private static final int LAWS = 3;

    private final SearchIndex index;
    private final Library library;
    private final Clock clock;

    FindingClauses(SearchIndex index, Library library, Clock clock) {
        this.index = index;
        this.library = library;
        this.clock = clock;
    }

    /** Documents that these words mean, best first; laws are found by their titles and codes. */
    public List<Citable> documents(String words) {
        if (words.isBlank()) return List.of();
        var found = new ArrayList<Citable>();
        String folded = words.strip().toLowerCase(Locale.ROOT);
        library.lawsInForce().stream()
                .map(Version::document)
                .filter(law -> law.title().toLowerCase(Locale.ROOT).contains(folded)
                        || law.code().toLowerCase(Locale.ROOT).contains(folded))
                .limit(LAWS)
                .forEach(law -> found.add(new Citable(law.code(), law.title(), "", true, List.of())));
        index.search(SearchRequest.of(words, ITEMS))
                .hits()
                .forEach(hit -> found.add(new Citable(
                        hit.id(), hit.title().text(), hit.shown().getOrDefault("department", ""), false, List.of())));
        return found;
    }

    /** The document of any of its codes, as it is in force now. */
    public Optional<Citable> document(String code) {
        return library.find(code)
                .flatMap(entry -> library.inForce(entry, clock.instant()))
                .map(version -> cited(version));
    }

    static Citable cited(Version version) {
        var document = version.document();
        boolean law = !(document instanceof Guide);
        String department = document instanceof Guide guide && guide.department() != null ? guide.department() : "";
        List<Clause> clauses = document.clauses().entrySet().stream()
                .map(clause -> Clause.of(document, clause.getKey(), clause.getValue()))
                .toList();
        return new Citable(document.code(), document.title(), department, law, clauses);
    }
}
