package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.room.step.Step.Needs;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;

/** Whether a request says all that its step needs. */
@Singleton
class Checking {
    private static final int MOST_MINUTES = 180;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SEAT = 24;

    private final Candidates candidates;

    Checking(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * Holds the candidates it is done to until the transaction under way ends.
     *
     * @return whom it is done to, in the order of the exam's list
     * @throws Refusal with every field that is wrong
     */
    List<String> check(Exam exam, Step step, Request request) {
        Set<Needs> needs = step.needs();
        var faults = new ArrayList<Fault>();
        if (needs.contains(Needs.REASON) && request.reason().isEmpty())
            faults.add(Fault.field("reason", "refusal.missing"));
        if (request.reason().length() > LONGEST_REASON)
            faults.add(Fault.field("reason", "refusal.too-long", LONGEST_REASON));
        if (needs.contains(Needs.MINUTES)
                && (request.minutes() == null || request.minutes() < 1 || request.minutes() > MOST_MINUTES))
            faults.add(Fault.field("minutes", "question.field.whole", 1, MOST_MINUTES));
        if (needs.contains(Needs.SEAT) && request.seat().isEmpty()) faults.add(Fault.field("seat", "refusal.missing"));
        if (request.seat().length() > LONGEST_SEAT) faults.add(Fault.field("seat", "refusal.too-long", LONGEST_SEAT));
        List<String> named = needs.contains(Needs.CANDIDATES) ? named(exam, step, request, faults) : List.of();
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
        return named;
    }

    private List<String> named(Exam exam, Step step, Request request, List<Fault> faults) {
        boolean all = request.all() && step.needs().contains(Needs.ALL);
        if (!all && request.candidates().isEmpty()) faults.add(Fault.field("candidates", "room.nobody-chosen"));
        List<String> list =
                candidates.of(exam.id()).stream().map(Candidate::username).toList();
        Set<String> known = new HashSet<>(list);
        for (int i = 0; i < request.candidates().size(); i++) {
            String name = request.candidates().get(i);
            if (!known.contains(name))
                faults.add(Fault.field("candidates[" + i + "]", "exam.field.no-candidate", name));
        }
        if (!faults.isEmpty()) return List.of();
        Set<String> wanted = new HashSet<>(request.candidates());
        List<String> named =
                list.stream().filter(name -> all || wanted.contains(name)).toList();
        List<String> sorted = named.stream().sorted().toList();
        for (var some : Batches.of(sorted)) candidates.hold(exam.id(), some);
        return named;
    }
}
