package org.chuangkou.exam.blueprint;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuangkou.base.Time;
import org.chuangkou.level.Level;
import org.chuangkou.level.Schemes;
import org.chuangkou.question.Domain;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Usable;

/** Holds blueprints against what the bank can serve now, and against the weights of the level's scheme. */
@Singleton
class CheckingBlueprint {
    private final Bank bank;
    private final Schemes schemes;
    private final Clock clock;

    CheckingBlueprint(Bank bank, Schemes schemes, Clock clock) {
        this.bank = bank;
        this.schemes = schemes;
        this.clock = clock;
    }

    /**
     * What a domain takes of the paper.
     *
     * @param percent of all points, in whole per cent
     * @param weight what the scheme gives it at this level, in per cent
     */
    record Share(String domain, int questions, int points, int percent, int weight) {}

    /** @param shares of all domains, in their order */
    record Checked(Blueprint blueprint, Feasibility feasibility, List<Share> shares) {}

    @Transactional(readOnly = true)
    Checked check(Blueprint blueprint) {
        return check(List.of(blueprint)).getFirst();
    }

    /** In the order given; the bank is read once for all of them. */
    @Transactional(readOnly = true)
    List<Checked> check(Collection<Blueprint> blueprints) {
        var levels = new TreeSet<Integer>();
        blueprints.forEach(one -> levels.addAll(one.levels()));
        List<Usable> pool = bank.usable(levels);
        return blueprints.stream()
                .map(one -> new Checked(one, Feasibility.of(one, pool), shares(one)))
                .toList();
    }

    private List<Share> shares(Blueprint blueprint) {
        Map<String, Integer> weights = schemes.usual(LocalDate.ofInstant(clock.instant(), Time.HALL))
                .level(blueprint.level())
                .map(Level::theory)
                .orElse(Map.of());
        int all = Math.max(1, blueprint.points());
        var cells = blueprint.cells().stream().collect(Collectors.groupingBy(Blueprint.Cell::domain));
        return Arrays.stream(Domain.values())
                .map(domain -> {
                    List<Blueprint.Cell> own = cells.getOrDefault(domain, List.of());
                    int points = own.stream()
                            .mapToInt(cell -> cell.count() * cell.points())
                            .sum();
                    return new Share(
                            domain.chinese(),
                            own.stream().mapToInt(Blueprint.Cell::count).sum(),
                            points,
                            Math.round(points * 100f / all),
                            weights.getOrDefault(domain.chinese(), 0));
                })
                .toList();
    }
}
