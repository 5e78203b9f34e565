package org.chuangkou.feed.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.feed.routing.Answer.Needs;
import org.chuangkou.feed.routing.StandingRows.StandingRow;
import org.chuangkou.guide.store.Library;
import org.chuangkou.level.Schemes;
import org.chuangkou.people.People;
import org.chuangkou.people.Taking;
import org.jspecify.annotations.Nullable;

/** Answers who may take an item: two statements for the clerks, whatever their number, and a few for what was asked. */
@Singleton
class FindingQualified {
    private final Library library;
    private final People people;
    private final Schemes schemes;
    private final StandingRows rows;

    FindingQualified(Library library, People people, Schemes schemes, StandingRows rows) {
        this.library = library;
        this.people = people;
        this.schemes = schemes;
        this.rows = rows;
    }

    /** Where was asked. @param places empty for everywhere */
    private record Where(Set<String> places, @Nullable String window) {
        boolean has(Taking taking) {
            return (places.isEmpty() || places.contains(taking.place()))
                    && (window == null || window.equals(taking.window()));
        }

        /** An IN needs at least one value, even where it does not count. */
        Collection<String> in() {
            return places.isEmpty() ? Set.of("") : places;
        }
    }

    @Transactional(readOnly = true)
    Answer find(Question question) {
        Library.Entry item = library.find(question.item())
                .filter(entry -> entry.kind().equals("guide"))
                .orElseThrow(() -> Refusal.notFound("feed.item-unknown", question.item()));
        Where where = where(question);
        LocalDate day = LocalDate.ofInstant(question.at(), Time.HALL);
        int level = schemes.usual(day).lowest();
        List<StandingRow> able = rows.qualified(
                question.at(),
                level,
                where.places().isEmpty(),
                where.in(),
                where.window() == null,
                text(where.window()),
                question.wanted().offset(),
                question.wanted().size());
        return new Answer(
                item.code(),
                Moment.shown(question.at()),
                new Needs(level, null, delegated(item, question.item(), where)),
                total(question, level, where, able.size()),
                able.stream().map(row -> Answer.able(row.standing(), level)).toList(),
                question.explain() ? notYet(question, level, where) : null);
    }

    private Where where(Question question) {
        Set<String> places = Set.of();
        if (question.place() != null) {
            places = people.placesBelow(question.place());
            if (places.isEmpty()) throw refused("place", "place.unknown");
        }
        if (question.window() != null && people.window(question.window()).isEmpty())
            throw refused("window", "window.unknown");
        return new Where(places, question.window());
    }

    /** A first page that is not full is all there is. */
    private long total(Question question, int level, Where where, int found) {
        if (question.wanted().page() == 0 && found < question.wanted().size()) return found;
        return rows.countQualified(
                question.at(),
                level,
                where.places().isEmpty(),
                where.in(),
                where.window() == null,
                text(where.window()));
    }

    private List<Answer.NotYet> notYet(Question question, int level, Where where) {
        return rows
                .notYet(
                        question.at(),
                        level,
                        where.places().isEmpty(),
                        where.in(),
                        where.window() == null,
                        text(where.window()),
                        question.wanted().offset(),
                        question.wanted().size())
                .stream()
                .map(row -> Answer.notYet(row.standing(), level))
                .toList();
    }

    /** Windows may have the item under any of its codes, in either case. */
    private @Nullable Boolean delegated(Library.Entry item, String asked, Where where) {
        var codes = new HashSet<>(List.of(item.code(), asked.strip()));
        library.allCodes(item).forEach(code -> {
            codes.add(code);
            codes.add(code.toUpperCase(Locale.ROOT));
        });
        List<Taking> takings = people.takings(codes).stream().filter(where::has).toList();
        return takings.isEmpty() ? null : Boolean.valueOf(takings.stream().anyMatch(Taking::delegated));
    }

    private static String text(@Nullable String window) {
        return window == null ? "" : window;
    }

    private static Refusal refused(String field, String key) {
        return Refusal.invalid(List.of(Fault.field(field, key)));
    }
}
