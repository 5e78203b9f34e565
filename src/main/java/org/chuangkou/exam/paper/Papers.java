package org.chuangkou.exam.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.assembly.Assembly;
import org.chuangkou.exam.assembly.Plan;
import org.chuangkou.exam.assembly.TooFew;
import org.chuangkou.exam.paper.PaperRows.PaperRow;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.fact.PapersDrawn;
import org.chuangkou.question.Item;
import org.chuangkou.question.store.Bank.Drawn;

/** Papers, kept and read; one that is asked for and not there yet is made. */
@Singleton
public class Papers {
    private final PaperRows rows;
    private final Exams exams;
    private final Plans plans;
    private final Planning planning;
    private final Words words;
    private final Outbox outbox;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    Papers(PaperRows rows, Exams exams, Plans plans, Planning planning, Words words, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.exams = exams;
        this.plans = plans;
        this.planning = planning;
        this.words = words;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The candidate's paper of that number. One that has not been built before is made in the transaction under way: from the
     * plan of the exam, and from a seed of its own where everybody may sit as often as they like.
     *
     * @throws Refusal while the papers are being built, or when the bank is too small
     */
    @Transactional
    public Paper paper(Exam exam, String candidate, int number) {
        return find(new Paper.Key(exam.id(), candidate, number)).orElseGet(() -> make(exam, candidate, number));
    }

    private Paper make(Exam exam, String candidate, int number) {
        Assembly assembly = exam.standing() ? standing(exam) : planned(exam);
        Plan.Sitter sitter = planning.late(assembly.plan(), candidate);
        try {
            PaperBody body = PaperBody.of(assembly.one(sitter, number), exam.standing() ? null : sitter.avoids());
            keep(exam.id(), List.of(new Kept(candidate, number, body)));
            return new Paper(exam.id(), candidate, number, body.slots());
        } catch (TooFew few) {
            throw Refusal.invalid(
                    List.of(Fault.field("cells", "blueprint.short", few.cell(), few.wanted(), few.there())));
        }
    }

    private Assembly standing(Exam exam) {
        var seed = new byte[32];
        seeds.nextBytes(seed);
        return new Assembly(planning.plan(exam, List.of()), seed);
    }

    /** Where nobody had the papers built before the start, the first who begins commits to a plan for all. */
    private Assembly planned(Exam exam) {
        Planned planned = plans.find(exam.id()).orElseGet(() -> {
            Exam held = exams.hold(exam.id());
            return plans.find(exam.id()).orElseGet(() -> plans.commit(planning.plan(held, List.of()), ""));
        });
        if (planned.builtAt() == null) throw Refusal.conflict("exam.papers-building");
        return plans.assembly(planned);
    }

    /** A paper to be kept. */
    record Kept(String candidate, int number, PaperBody body) {}

    /** Keeps papers in the transaction under way. */
    @Transactional
    void keep(String exam, List<Kept> papers) {
        var questions = new ArrayList<String>();
        papers.forEach(paper -> questions.addAll(paper.body().questions()));
        rows.insert(papers.stream()
                .map(paper -> new PaperRow(
                        exam, paper.candidate(), paper.number(), paper.body().write(), clock.instant()))
                .toList());
        outbox.put(new PapersDrawn(exam, papers.size(), questions));
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(Paper.Key key) {
        return rows.find(key.exam(), key.candidate(), key.number()).map(Papers::paper);
    }

    /** Those of these papers that there are. */
    @Transactional(readOnly = true)
    public Map<Paper.Key, Paper> all(Collection<Paper.Key> keys) {
        var found = new HashMap<Paper.Key, Paper>();
        keys.stream().collect(groupingBy(Paper.Key::exam)).forEach((exam, ofExam) -> {
            for (List<Paper.Key> some : Batches.of(ofExam))
                rows
                        .some(
                                exam,
                                some.stream().map(Paper.Key::candidate).collect(toSet()),
                                some.stream().map(Paper.Key::number).collect(toSet()))
                        .stream()
                        .map(Papers::paper)
                        .forEach(paper -> found.put(paper.key(), paper));
        });
        found.keySet().retainAll(Set.copyOf(keys));
        return found;
    }

    private static Paper paper(PaperRow row) {
        return new Paper(
                row.exam(),
                row.candidate(),
                row.number(),
                PaperBody.read(row.body()).slots());
    }

    @Transactional(readOnly = true)
    public int count(String exam) {
        return rows.count(exam);
    }

    /** Papers of an exam after that one, in the order of the candidates. */
    @Transactional(readOnly = true)
    List<Kept> after(String exam, String candidate, int number, int size) {
        return rows.after(exam, candidate, number, size).stream()
                .map(row -> new Kept(row.candidate(), row.number(), PaperBody.read(row.body())))
                .toList();
    }

    /** The words of a paper's questions, in the versions it was drawn with. */
    public Map<Drawn, Item> words(Paper paper) {
        return words.of(paper.slots().stream()
                .map(slot -> new Drawn(slot.question(), slot.version()))
                .toList());
    }
}
