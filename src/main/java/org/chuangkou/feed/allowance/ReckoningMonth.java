package org.chuangkou.feed.allowance;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.level.allowance.AllowanceScheme;
import org.chuangkou.level.allowance.AllowanceSchemes;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.People;
import org.chuangkou.people.Posting;
import org.jspecify.annotations.Nullable;

/** Reckons the allowances of a month from the register as it is now. */
@Singleton
class ReckoningMonth {
    private final People people;
    private final AllowanceSchemes schemes;

    ReckoningMonth(People people, AllowanceSchemes schemes) {
        this.people = people;
        this.schemes = schemes;
    }

    /** @param place those who were at it or below it on the day that counts; null for everybody */
    @Transactional(readOnly = true)
    Month reckon(YearMonth month, @Nullable String place) {
        AllowanceScheme scheme =
                schemes.usual(month).orElseThrow(() -> Refusal.notFound("allowance.no-scheme", month.toString()));
        List<Clerk> clerks = people.everybody().stream()
                .filter(clerk -> Calculation.employed(clerk, month.atEndOfMonth()))
                .toList();
        if (place != null) clerks = at(place, scheme.countedIn(month), clerks);
        var calculation = new Calculation(scheme, month);
        return new Month(month, scheme, clerks.stream().map(calculation::earned).toList());
    }

    private List<Clerk> at(String place, LocalDate day, List<Clerk> clerks) {
        Set<String> below = people.placesBelow(place);
        if (below.isEmpty()) throw Refusal.invalid(List.of(Fault.field("place", "place.unknown-named", place)));
        Instant end = day.plusDays(1).atStartOfDay(Time.HALL).toInstant();
        var found = new ArrayList<Clerk>();
        for (List<Clerk> some : Batches.of(clerks)) {
            Map<String, List<Posting>> postings =
                    people.postings(some.stream().map(Clerk::no).toList());
            some.stream()
                    .filter(clerk -> below.contains(place(clerk, postings.getOrDefault(clerk.no(), List.of()), end)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Where the clerk was before that moment; for a time of which the register knows nothing, where the clerk was first. */
    private static String place(Clerk clerk, List<Posting> newestFirst, Instant end) {
        return newestFirst.stream()
                .filter(posting -> posting.from().isBefore(end))
                .findFirst()
                .or(() -> newestFirst.isEmpty() ? Optional.empty() : Optional.of(newestFirst.getLast()))
                .map(Posting::place)
                .orElse(clerk.place());
    }
}
