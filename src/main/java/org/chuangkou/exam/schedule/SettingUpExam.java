package org.chuangkou.exam.schedule;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.Account;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.Audit;
import org.chuangkou.account.Role;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Batches;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.exam.schedule.CandidateRows.CandidateRow;
import org.chuangkou.exam.schedule.ExamRows.ExamRow;

/** An examiner sets up an exam and says who is to sit it, at once or later. */
@Singleton
public class SettingUpExam {
    private final ExamRows exams;
    private final CandidateRows candidates;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    SettingUpExam(ExamRows exams, CandidateRows candidates, Accounts accounts, Audit audit, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal that names each candidate who cannot be one */
    @Atomic
    public Exam setUp(ExamDraft draft, Actor actor) {
        Instant now = clock.instant();
        var exam = new Exam(
                Ids.next(now),
                draft.kind(),
                draft.title(),
                draft.blueprint().blueprint().slug(),
                draft.blueprint().version(),
                draft.blueprint().blueprint().level(),
                draft.opensAt(),
                draft.closesAt(),
                draft.minutes(),
                draft.blueprint().blueprint().passMark(),
                draft.rules(),
                actor.username(),
                null,
                null);
        exams.put(List.of(ExamRow.of(exam, now)));
        invite(exam, draft.candidates(), draft.extraMinutes(), 0, actor);
        audit.note(
                actor,
                "exam.created",
                "exam:" + exam.id(),
                Map.of(
                        "title",
                        exam.title(),
                        "candidates",
                        String.valueOf(draft.candidates().size())));
        return exam;
    }

    /** More candidates; whoever is one already stays as is. @return how many there are now */
    @Atomic
    public int add(String id, List<String> usernames, Actor actor) {
        Exam exam = exams.hold(id).map(ExamRow::exam).orElseThrow(() -> Refusal.notFound("exam.unknown", id));
        if (exam.standing()) throw Refusal.conflict("exam.open-to-all");
        if (exam.closed(clock.instant())) throw Refusal.conflict("exam.closed");
        var there = new HashSet<String>();
        List<CandidateRow> known = candidates.of(id);
        known.forEach(row -> there.add(row.candidate()));
        List<String> fresh =
                usernames.stream().filter(name -> !there.contains(name)).toList();
        invite(exam, fresh, Map.of(), known.size(), actor);
        if (!fresh.isEmpty())
            audit.note(actor, "exam.candidates", "exam:" + id, Map.of("added", String.valueOf(fresh.size())));
        return known.size() + fresh.size();
    }

    private void invite(Exam exam, List<String> usernames, Map<String, Integer> extra, int before, Actor actor) {
        check(usernames, actor);
        Instant now = clock.instant();
        var rows = new ArrayList<CandidateRow>();
        for (String username : usernames)
            rows.add(new CandidateRow(
                    exam.id(),
                    username,
                    before + rows.size() + 1,
                    extra.getOrDefault(username, 0),
                    actor.username(),
                    now));
        for (var some : Batches.of(rows)) candidates.insert(some);
    }

    /** A candidate is a person with an account, and never the examiner who sees the papers. */
    private void check(List<String> usernames, Actor actor) {
        Map<String, Account> known = accounts.all(usernames);
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < usernames.size(); i++) {
            String name = usernames.get(i);
            Account account = known.get(name);
            String at = "candidates[" + i + "]";
            if (account == null || !account.enabled()) faults.add(Fault.field(at, "exam.field.no-account", name));
            else if (account.roles().equals(Set.of(Role.SYSTEM)))
                faults.add(Fault.field(at, "exam.field.no-person", name));
            else if (name.equals(actor.username())) faults.add(Fault.field(at, "exam.field.own"));
        }
        if (!faults.isEmpty()) throw Refusal.invalid(faults);
    }
}
