package org.chuangkou.feed.routing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.feed.routing.Qualified.Needs;
import org.chuangkou.guide.store.Library;
import org.chuangkou.level.Schemes;
import org.chuangkou.people.People;
import org.chuangkou.people.Taking;
import org.jspecify.annotations.Nullable;

/** Answers who may take an item: one statement each for the item, for where was asked, for its delegation and for news of clerks. */
@Singleton
class FindingQualified {
    private final Library library;
    private final People people;
    private final Schemes schemes;
    private final Roll roll;

    FindingQualified(Library library, People people, Schemes schemes, Roll roll) {
        this.library = library;
        this.people = people;
        this.schemes = schemes;
        this.roll = roll;
    }

    /** Where was asked. @param places empty for everywhere */
    private record Where(Set<String> places, @Nullable String window) {
        boolean has(String place, @Nullable String at) {
            return (window == null || window.equals(at)) && (places.isEmpty() || places.contains(place));
        }
    }

    @Transactional(readOnly = true)
    Qualified find(Inquiry inquiry) {
        Library.Names item = library.names(inquiry.item())
                .filter(names -> names.kind().equals("guide"))
                .orElseThrow(() -> Refusal.notFound("feed.item-unknown", inquiry.item()));
        Where where = where(inquiry);
        int level = schemes.usual(LocalDate.ofInstant(inquiry.at(), Time.HALL)).lowest();
        var able = new ArrayList<Standing>();
        var others = new ArrayList<Standing>();
        for (Standing standing : roll.at(inquiry.at(), one -> where.has(one.place(), one.window())))
            (standing.reaches(level) ? able : others).add(standing);
        return new Qualified(
                item.code(),
                Moment.shown(inquiry.at()),
                new Needs(level, null, delegated(item, inquiry.item(), where)),
                able.size(),
                page(able, inquiry).stream()
                        .map(standing -> Qualified.able(standing, level))
                        .toList(),
                inquiry.explain()
                        ? page(others, inquiry).stream()
                                .map(standing -> Qualified.notYet(standing, level))
                                .toList()
                        : null);
    }

    private Where where(Inquiry inquiry) {
        Set<String> places = Set.of();
        if (inquiry.place() != null) {
            places = people.placesBelow(inquiry.place());
            if (places.isEmpty()) throw refused("place", "place.unknown");
        }
        if (inquiry.window() != null && people.window(inquiry.window()).isEmpty())
            throw refused("window", "window.unknown");
        return new Where(places, inquiry.window());
    }

    private static List<Standing> page(List<Standing> all, Inquiry inquiry) {
        int from = Math.min(inquiry.wanted().offset(), all.size());
        return all.subList(from, Math.min(from + inquiry.wanted().size(), all.size()));
    }

    /** Windows may have the item under any of its codes, in either case. */
    private @Nullable Boolean delegated(Library.Names item, String asked, Where where) {
        var codes = new HashSet<>(List.of(item.code(), asked.strip()));
        item.all().forEach(code -> {
            codes.add(code);
            codes.add(code.toUpperCase(Locale.ROOT));
        });
        List<Taking> takings = people.takings(codes).stream()
                .filter(taking -> where.has(taking.place(), taking.window()))
                .toList();
        return takings.isEmpty() ? null : Boolean.valueOf(takings.stream().anyMatch(Taking::delegated));
    }

    private static Refusal refused(String field, String key) {
        return Refusal.invalid(List.of(Fault.field(field, key)));
    }
}
