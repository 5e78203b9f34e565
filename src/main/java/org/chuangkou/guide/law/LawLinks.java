package org.chuangkou.guide.law;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chuangkou.guide.document.Law;
import org.chuangkou.guide.store.Library;
import org.chuangkou.web.Paths;
import org.jspecify.annotations.Nullable;

/** Where the law can be read that a guide cites by title and clause, when it is one of ours. */
@Singleton
public class LawLinks {
    /** Laws change rarely; a new one may take this long to be linked. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private final Library library;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Map.of());

    LawLinks(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    private record Known(Instant at, Map<String, Law> byTitle) {}

    /** A part of a text; without {@code href} it is just text. */
    public record Piece(String text, @Nullable String href) {}

    /** @param title where the law begins, null when it is none of ours @param clause in pieces, each article a link */
    public record Link(@Nullable String title, List<Piece> clause) {}

    /**
     * The page of the first article that the clause names, else that of the law.
     *
     * @param title with or without 《》, 中华人民共和国 and a remark in parentheses at its end
     */
    public Optional<String> href(String title, @Nullable String clause) {
        return law(title)
                .map(law -> link(law, clause == null ? "" : clause).clause().stream()
                        .map(Piece::href)
                        .filter(href -> href != null)
                        .findFirst()
                        .orElse(page(law)));
    }

    public Link link(String title, @Nullable String clause) {
        String text = clause == null ? "" : clause;
        return law(title).map(law -> link(law, text)).orElseGet(() -> new Link(null, plain(text)));
    }

    private static Link link(Law law, String clause) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (Articles.Cited cited : Articles.in(clause)) {
            Optional<String> there = IntStream.rangeClosed(cited.first(), cited.last())
                    .mapToObj(String::valueOf)
                    .filter(law.articles()::containsKey)
                    .findFirst();
            if (there.isEmpty()) continue;
            pieces.addAll(plain(clause.substring(from, cited.from())));
            pieces.add(new Piece(clause.substring(cited.from(), cited.to()), page(law) + "#articles/" + there.get()));
            from = cited.to();
        }
        pieces.addAll(plain(clause.substring(from)));
        return new Link(page(law), pieces);
    }

    private static List<Piece> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, null));
    }

    private static String page(Law law) {
        return Paths.of("/laws/", law.code()).toString();
    }

    private Optional<Law> law(String title) {
        Known now = known;
        if (now.at().plus(FRESH).isBefore(clock.instant())) {
            var byTitle = new HashMap<String, Law>();
            library.lawsInForce().forEach(version -> {
                Law law = (Law) version.document();
                byTitle.put(bare(law.title()), law);
            });
            now = new Known(clock.instant(), byTitle);
            known = now;
        }
        return Optional.ofNullable(now.byTitle().get(bare(title)));
    }

    static String bare(String title) {
        return title.replaceAll("[《》〈〉\\s]", "")
                .replaceFirst("[（(][^（()）]*[）)]$", "")
                .replaceFirst("^中华人民共和国", "");
    }
}
