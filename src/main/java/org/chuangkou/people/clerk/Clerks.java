package org.chuangkou.people.clerk;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Page;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.Posting;
import org.chuangkou.people.clerk.ClerkRows.ClerkRow;
import org.chuangkou.people.clerk.PostingRows.PostingRow;
import org.chuangkou.people.place.Places;
import org.jspecify.annotations.Nullable;

/** Reads the register, without numbers. */
@Singleton
public class Clerks {
    private final ClerkRows rows;
    private final PostingRows postings;
    private final Places places;

    Clerks(ClerkRows rows, PostingRows postings, Places places) {
        this.rows = rows;
        this.postings = postings;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public Optional<Clerk> find(String no) {
        return rows.find(no).map(ClerkRow::clerk);
    }

    @Transactional(readOnly = true)
    public Optional<Clerk> ofUsername(@Nullable String username) {
        return Optional.ofNullable(username).flatMap(rows::ofUsername).map(ClerkRow::clerk);
    }

    @Transactional(readOnly = true)
    public List<Clerk> all(Collection<String> nos) {
        return nos.isEmpty()
                ? List.of()
                : rows.all(nos).stream().map(ClerkRow::clerk).toList();
    }

    /** Everybody, by number. */
    @Transactional(readOnly = true)
    public List<Clerk> everybody() {
        return rows.all().stream().map(ClerkRow::clerk).toList();
    }

    /** Clerks at any of these places, by number. */
    @Transactional(readOnly = true)
    public List<Clerk> at(Collection<String> at) {
        return at.isEmpty()
                ? List.of()
                : rows.at(at).stream().map(ClerkRow::clerk).toList();
    }

    @Transactional(readOnly = true)
    public List<Clerk> atWindow(String window) {
        return rows.atWindow(window).stream().map(ClerkRow::clerk).toList();
    }

    /**
     * Clerks by number.
     *
     * @param text part of a name, a number or a user name; empty for all
     * @param place with all places below it; null for everywhere, an unknown one has nobody
     */
    @Transactional(readOnly = true)
    public Page<Clerk> search(String text, @Nullable String place, @Nullable String window, Page.Wanted wanted) {
        String like = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        Set<String> below = place == null ? Set.of() : places.tree().below(place);
        if (place != null && below.isEmpty()) return new Page<>(0, wanted.page(), wanted.size(), List.of());
        // An IN needs at least one value, even where it does not count.
        Set<String> in = below.isEmpty() ? Set.of("") : below;
        String at = window == null ? "" : window;
        long total = rows.count(like, place == null, in, window == null, at);
        var found = rows.search(like, place == null, in, window == null, at, wanted.offset(), wanted.size());
        return new Page<>(total, wanted.page(), wanted.size(), found).map(ClerkRow::clerk);
    }

    /** Where the clerk is and was, the newest first. */
    @Transactional(readOnly = true)
    public List<Posting> postings(String no) {
        return postings.of(no).stream().map(PostingRow::posting).toList();
    }

    /** Where these clerks are and were, by number, the newest first. At most 1,000 at a time. */
    @Transactional(readOnly = true)
    public Map<String, List<Posting>> postings(Collection<String> nos) {
        if (nos.isEmpty()) return Map.of();
        return postings.all(nos).stream().map(PostingRow::posting).collect(groupingBy(Posting::clerk));
    }

    /** Who sat at the window at that moment. */
    @Transactional(readOnly = true)
    public List<Posting> whoSatAt(String window, Instant at) {
        return postings.at(window, at).stream().map(PostingRow::posting).toList();
    }
}
