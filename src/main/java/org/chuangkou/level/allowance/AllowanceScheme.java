package org.chuangkou.level.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is paid a month, as it holds from a day on (津贴方案). Amounts are fen.
 *
 * @param ours what the document does not say and is our own choice
 * @param countedOn the day of the month on which a condition must be met
 * @param skill by the level of the certificate
 * @param education by key of the education
 * @param duringProbation what is paid in probation too
 */
public record AllowanceScheme(
        String slug,
        String title,
        LocalDate effectiveFrom,
        List<String> ours,
        CountedOn countedOn,
        Map<Integer, Integer> skill,
        Seniority seniority,
        Map<String, Integer> education,
        Set<AllowanceKind> duringProbation) {
    public AllowanceScheme {
        ours = List.copyOf(ours);
        skill = Map.copyOf(skill);
        education = Map.copyOf(education);
        duringProbation = Set.copyOf(duringProbation);
    }

    /** Whose state counts for a month: what begins within the month is paid from the next one, or from this one already. */
    public enum CountedOn {
        FIRST_DAY,
        LAST_DAY
    }

    /** Years of continuous work after the certificate. @param restartsOnUpgrade whether a higher certificate begins them anew */
    public record Seniority(boolean restartsOnUpgrade, List<Step> steps) {
        public Seniority {
            steps = List.copyOf(steps);
        }

        /** The highest step that so many whole years reach. */
        public Optional<Step> reached(int years) {
            return steps.stream().filter(step -> step.years() <= years).max(Comparator.comparingInt(Step::years));
        }
    }

    /** @param years at least */
    public record Step(int years, int amountFen) {}

    /** The day whose state counts for the month. */
    public LocalDate countedIn(YearMonth month) {
        return switch (countedOn) {
            case FIRST_DAY -> month.atDay(1);
            case LAST_DAY -> month.atEndOfMonth();
        };
    }
}
