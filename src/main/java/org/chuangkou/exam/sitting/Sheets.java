package org.chuangkou.exam.sitting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.paper.Papers;

/** Papers with their words: they never change, so a node reads each of them once while it is sat. */
@Singleton
public class Sheets {
    private record Key(String exam, String candidate, int number) {}

    private final Attempts attempts;
    private final Papers papers;
    private final Cache<Key, Sheet> known = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Sheets(Attempts attempts, Papers papers) {
        this.attempts = attempts;
        this.papers = papers;
    }

    /** A paper that has just been given out, so that it need not be read again. */
    void know(Paper paper) {
        known.put(new Key(paper.exam(), paper.candidate(), paper.number()), new Sheet(paper, papers.words(paper)));
    }

    public Sheet of(Attempt attempt) {
        return known.get(new Key(attempt.exam(), attempt.candidate(), attempt.paper()), key -> {
            Paper paper = attempts.paper(attempt);
            return new Sheet(paper, papers.words(paper));
        });
    }
}
