package org.chuangkou.feed.routing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chuangkou.base.Batches;
import org.chuangkou.base.outbox.Consumer;
import org.chuangkou.certification.AssessedLevel;
import org.chuangkou.certification.AssessedLevels;
import org.chuangkou.fact.ClerksChanged;
import org.chuangkou.fact.LevelGranted;
import org.chuangkou.fact.LevelRevoked;
import org.chuangkou.fact.NumberedFact;
import org.chuangkou.feed.routing.StandingRows.StandingRow;
import org.chuangkou.people.Clerk;
import org.chuangkou.people.People;
import org.chuangkou.people.Posting;

/**
 * Keeps the standings of those about whom something has changed. They are put together anew from what the rooms know now, so
 * it does not matter how often or how late a fact is read.
 */
@Singleton
class KeepingStandings implements Consumer {
    private final StandingRows rows;
    private final People people;
    private final AssessedLevels levels;

    KeepingStandings(StandingRows rows, People people, AssessedLevels levels) {
        this.rows = rows;
        this.people = people;
        this.levels = levels;
    }

    @Override
    public String name() {
        return "feed-standings";
    }

    @Override
    public void consume(List<NumberedFact> facts) {
        Set<String> nos = new TreeSet<>();
        for (NumberedFact numbered : facts) {
            switch (numbered.fact()) {
                case ClerksChanged changed -> nos.addAll(changed.nos());
                case LevelGranted granted -> add(nos, granted.candidate());
                case LevelRevoked revoked -> add(nos, revoked.candidate());
                default -> {}
            }
        }
        var all = List.copyOf(nos);
        for (var some : Batches.of(all)) renew(some);
    }

    private void add(Set<String> nos, String username) {
        people.clerkOf(username).map(Clerk::no).ifPresent(nos::add);
    }

    private void renew(List<String> nos) {
        List<Clerk> clerks = people.clerks(nos);
        Map<String, List<Posting>> postings = people.postings(nos);
        Map<String, List<AssessedLevel>> assessed =
                levels.all(clerks.stream().map(Clerk::username).toList());
        long revision = rows.revision() + 1;
        var fresh = new ArrayList<StandingRow>();
        for (Clerk clerk : clerks) {
            List<Standing> standings = Standings.of(
                    clerk,
                    postings.getOrDefault(clerk.no(), List.of()),
                    assessed.getOrDefault(clerk.username(), List.of()));
            if (standings.isEmpty()) fresh.add(StandingRow.of(Standings.never(clerk), revision));
            standings.forEach(standing -> fresh.add(StandingRow.of(standing, revision)));
        }
        rows.forget(nos);
        for (var some : Batches.of(fresh)) rows.insert(some);
    }
}
