package org.chuangkou.exam.sitting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.paper.Papers;

/** Papers with their words: they never change, so a node reads each of them once while it is sat. */
@Singleton
public class Sheets {
    private final Papers papers;
    private final Cache<Paper.Key, Sheet> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Sheets(Papers papers) {
        this.papers = papers;
    }

    /** A paper that has just been given out, so that it need not be read again. */
    Sheet know(Paper paper) {
        Sheet sheet = sheet(paper);
        known.put(paper.key(), sheet);
        return sheet;
    }

    public Sheet of(Attempt attempt) {
        return Objects.requireNonNull(of(List.of(attempt)).get(attempt.sat()));
    }

    /** Those of many attempts. */
    public Map<Paper.Key, Sheet> of(Collection<Attempt> attempts) {
        return known.getAll(keys(attempts), this::read);
    }

    /** The same, none of them remembered: for those who read a whole exam after it has been sat. */
    public Map<Paper.Key, Sheet> once(Collection<Attempt> attempts) {
        return read(keys(attempts));
    }

    private static Set<Paper.Key> keys(Collection<Attempt> attempts) {
        return attempts.stream().map(Attempt::sat).collect(toSet());
    }

    private Map<Paper.Key, Sheet> read(Set<? extends Paper.Key> keys) {
        return papers.all(Set.copyOf(keys)).values().stream().collect(toMap(Paper::key, this::sheet));
    }

    private Sheet sheet(Paper paper) {
        return new Sheet(paper, papers.words(paper));
    }
}
