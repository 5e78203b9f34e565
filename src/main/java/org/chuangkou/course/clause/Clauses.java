package org.chuangkou.course.clause;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.store.Library;
import org.chuangkou.guide.store.Version;
import org.chuangkou.question.Citation;
import org.jspecify.annotations.Nullable;

/** Looks clauses up in the versions in force. */
@Singleton
public class Clauses {
    private final Library library;
    private final Clock clock;

    Clauses(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** The clauses by their citations, in their order; one that is not in force is left out. */
    public Map<Citation, Clause> of(Collection<Citation> cites) {
        var documents = new HashMap<String, Optional<Document>>();
        var clauses = new LinkedHashMap<Citation, Clause>();
        for (Citation cite : cites)
            documents.computeIfAbsent(cite.item(), this::document).ifPresent(document -> {
                @Nullable JsonNode content = document.clauses().get(cite.clause());
                if (content != null) clauses.put(cite, Clause.of(document, cite.clause(), content));
            });
        return clauses;
    }

    private Optional<Document> document(String code) {
        return library.find(code)
                .flatMap(entry -> library.inForce(entry, clock.instant()))
                .map(Version::document);
    }
}
