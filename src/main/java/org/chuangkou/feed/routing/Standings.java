package org.chuangkou.feed.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.chuangkou.base.Time;
import org.chuangkou.certification.AssessedLevel;
import org.chuangkou.people.Certificate;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.Posting;
import org.jspecify.annotations.Nullable;

/** A clerk's standings, from the first posting for ever, put together from what the rooms know. */
final class Standings {
    /** Later than anything: the end of what has none. */
    static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private Standings() {}

    /** In the order of time, without gaps or overlaps of one posting; none for a time before the clerk was hired. */
    static List<Standing> of(Clerk clerk, Collection<Posting> postings, Collection<AssessedLevel> assessed) {
        var moments = new TreeSet<Instant>();
        moments.add(EVER);
        Instant hired = start(clerk.hiredOn());
        moments.add(hired);
        if (clerk.certificate() != null) moments.add(start(clerk.certificate().issuedOn()));
        for (Posting posting : postings) {
            moments.add(posting.from());
            if (posting.to() != null) moments.add(posting.to());
        }
        for (AssessedLevel level : assessed) {
            moments.add(level.grantedAt());
            if (level.revocation() != null) moments.add(level.revocation().at());
        }
        var standings = new ArrayList<Standing>();
        Instant from = moments.first();
        for (Instant to : moments.tailSet(from, false)) {
            Posting posting = at(postings, from);
            if (posting != null && !from.isBefore(hired)) {
                Certificate certificate = certificate(clerk, from);
                OptionalInt best = AssessedLevel.best(assessed, from);
                add(
                        standings,
                        new Standing(
                                clerk.no(),
                                from,
                                to,
                                clerk.name(),
                                posting.place(),
                                posting.window(),
                                certificate == null ? null : Integer.valueOf(certificate.level()),
                                best.isPresent() ? Integer.valueOf(best.getAsInt()) : null));
            }
            from = to;
        }
        return standings;
    }

    /** What is kept of who has no standing, so that copies learn of it: one that holds at no moment. */
    static Standing never(Clerk clerk) {
        return new Standing(clerk.no(), Instant.EPOCH, Instant.EPOCH, clerk.name(), clerk.place(), null, null, null);
    }

    /** The certificate that has been issued by that day; one without a date has been. */
    static @Nullable Certificate certificate(Clerk clerk, Instant at) {
        Certificate certificate = clerk.certificate();
        return certificate == null || at.isBefore(start(certificate.issuedOn())) ? null : certificate;
    }

    private static void add(List<Standing> standings, Standing next) {
        if (!standings.isEmpty() && standings.getLast().goesOnAs(next))
            standings.set(standings.size() - 1, standings.getLast().until(next.to()));
        else standings.add(next);
    }

    private static @Nullable Posting at(Collection<Posting> postings, Instant at) {
        return postings.stream()
                .filter(posting -> !posting.from().isAfter(at)
                        && (posting.to() == null || posting.to().isAfter(at)))
                .findFirst()
                .orElse(null);
    }

    /** When the day begins; one that nobody knows began long ago. */
    private static Instant start(@Nullable LocalDate day) {
        return day == null ? Instant.EPOCH : day.atStartOfDay(Time.HALL).toInstant();
    }
}
