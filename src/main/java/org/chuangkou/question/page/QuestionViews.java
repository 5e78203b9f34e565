package org.chuangkou.question.page;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.account.Accounts;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.UseOfQuestions;
import org.chuangkou.question.UseOfQuestions.Use;
import org.chuangkou.question.page.Sheets.Sheet;
import org.chuangkou.question.page.Wording.Difference;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Bank.Taken;
import org.chuangkou.question.store.Bank.Written;
import org.chuangkou.question.store.Kept;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** The page of one question. */
@Singleton
class QuestionViews {
    private final Bank bank;
    private final Sheets sheets;
    private final Accounts accounts;
    private final List<UseOfQuestions> uses;

    QuestionViews(Bank bank, Sheets sheets, Accounts accounts, List<UseOfQuestions> uses) {
        this.bank = bank;
        this.sheets = sheets;
        this.accounts = accounts;
        this.uses = uses;
    }

    /** Two versions laid side by side. */
    record Compared(int from, int to, List<Difference> parts) {}

    /**
     * What came of what was asked for.
     *
     * @param done word of the step that was taken
     * @param trouble why it was not
     * @param step the word of the one that was not
     * @param reason what was typed
     */
    record News(@Nullable String done, @Nullable Message trouble, String step, String reason, List<Fault> errors) {
        static final News NONE = new News(null, null, "", "", List.of());

        static News done(String step) {
            return new News(step, null, "", "", List.of());
        }
    }

    /** @param names of people by user name */
    record Model(
            Sheet sheet,
            Use use,
            List<Taken> steps,
            List<Written> versions,
            @Nullable Compared compared,
            Map<String, String> names,
            News news) {}

    /** @param from and {@code to}: versions to be compared; without them the last two */
    View one(String id, String viewer, @Nullable Integer from, @Nullable Integer to, News news) {
        Kept kept = bank.find(id).orElseThrow(() -> Refusal.notFound("bank.unknown", id));
        List<Taken> steps = bank.steps(id);
        List<Written> versions = bank.history(id);
        int after = to == null ? kept.version() : to;
        int before = from == null ? after - 1 : from;
        return new View(
                "question/question",
                new Model(
                        sheets.of(kept, viewer),
                        use(id),
                        steps,
                        versions,
                        before < 1 ? null : compared(id, before, after),
                        names(steps, versions),
                        news));
    }

    private Compared compared(String id, int from, int to) {
        var before = bank.version(id, from).orElseThrow(() -> Refusal.notFound("bank.unknown-version", id, from));
        var after = bank.version(id, to).orElseThrow(() -> Refusal.notFound("bank.unknown-version", id, to));
        return new Compared(
                from,
                to,
                Wording.between(before, after).stream()
                        .filter(Difference::changed)
                        .toList());
    }

    private Use use(String id) {
        return uses.isEmpty() ? Use.NONE : uses.getFirst().of(List.of(id)).getOrDefault(id, Use.NONE);
    }

    private Map<String, String> names(List<Taken> steps, List<Written> versions) {
        var people = Stream.concat(
                        steps.stream().map(Taken::actor), versions.stream().map(Written::author))
                .collect(Collectors.toSet());
        var names = new HashMap<>(accounts.names(people));
        people.forEach(person -> names.putIfAbsent(person, person));
        return names;
    }
}
