package org.chuangkou.exam.marking.results;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.Accounts;
import org.chuangkou.exam.marking.Results;
import org.chuangkou.exam.marking.Results.Sum;
import org.chuangkou.exam.marking.results.ExamResults.Line;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.ExamAttempts;

/** Reads the results of all who sat an exam, or were to. */
@Singleton
public class ReadingResults {
    private static final Comparator<Line> BEST_FIRST = Comparator.<Line>comparingInt(
                    line -> line.attempt() == null ? 2 : line.sum() == null ? 1 : 0)
            .thenComparing(line -> line.sum() == null ? 0 : -line.sum().hundredths())
            .thenComparing(Line::candidate);

    private final Candidates candidates;
    private final ExamAttempts attempts;
    private final Results results;
    private final Accounts accounts;

    ReadingResults(Candidates candidates, ExamAttempts attempts, Results results, Accounts accounts) {
        this.candidates = candidates;
        this.attempts = attempts;
        this.results = results;
        this.accounts = accounts;
    }

    public ExamResults of(Exam exam) {
        List<Attempt> sat = attempts.settled(exam.id());
        Map<String, Sum> sums = results.sums(exam.id());
        var people = new ArrayList<String>();
        candidates.of(exam.id()).stream().map(Candidate::username).forEach(people::add);
        Map<String, String> names = accounts.names(people);
        var came = new HashSet<String>();
        var lines = new ArrayList<Line>();
        for (Attempt attempt : sat) {
            came.add(attempt.candidate());
            Sum sum = attempt.state() == AttemptState.RUNNING ? null : sums.get(attempt.id());
            lines.add(new Line(attempt.candidate(), names.getOrDefault(attempt.candidate(), ""), attempt, sum));
        }
        for (String person : people)
            if (!came.contains(person)) lines.add(new Line(person, names.getOrDefault(person, ""), null, null));
        lines.sort(BEST_FIRST);
        return new ExamResults(lines);
    }
}
