package org.chuangkou.question.editing;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Domain;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.cited.Citable;
import org.chuangkou.question.cited.FindingClauses;
import org.chuangkou.question.editing.EditorPage.Moved;
import org.chuangkou.question.editing.EditorPage.News;
import org.chuangkou.question.editing.EditorPage.TwinView;
import org.chuangkou.question.finding.Twins;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;
import org.jspecify.annotations.Nullable;

/** What the editor needs to know besides what is typed. */
@Singleton
class Editing {
    private static final List<String> TYPES =
            Arrays.stream(Type.values()).map(Type::word).toList();
    private static final List<String> DOMAINS =
            Arrays.stream(Domain.values()).map(Domain::chinese).toList();

    private final Bank bank;
    private final FindingClauses clauses;

    Editing(Bank bank, FindingClauses clauses) {
        this.bank = bank;
        this.clauses = clauses;
    }

    Kept kept(String id) {
        return bank.find(id).orElseThrow(() -> Refusal.notFound("bank.unknown", id));
    }

    EditorPage page(@Nullable Kept kept, Posted posted, News news) {
        QuestionForm form = posted.form();
        @Nullable
        Citable opened =
                news.opened() == null ? null : clauses.document(news.opened()).orElse(null);
        return new EditorPage(
                kept == null ? null : kept.item().id(),
                kept == null ? "" : kept.state().word(),
                posted.version(),
                form,
                Sketch.gaps(form.asked().text("stem")),
                Sketch.of(form.asked().trimmed()),
                form.cites().stream().map(cite -> cited(cite.item())).toList(),
                posted.find(),
                clauses.documents(posted.find()),
                opened,
                posted.note(),
                news.errors(),
                news.twins(),
                news.moved(),
                news.saved(),
                news.focus(),
                TYPES,
                DOMAINS);
    }

    private Citable cited(String code) {
        return (code.isEmpty() ? Optional.<Citable>empty() : clauses.document(code))
                .orElse(new Citable("", "", "", false, List.of()));
    }

    static TwinView view(Twins.Twin twin) {
        Question question = twin.kept().item().question();
        Shown shown = Arrangement.asWritten(question).show(question);
        return new TwinView(
                Saving.id(twin),
                (int) Math.round(twin.likeness() * 100),
                twin.kept().state().word(),
                shown,
                Solution.of(question, shown));
    }

    static Moved moved(Kept now) {
        Question question = now.item().question();
        Shown shown = Arrangement.asWritten(question).show(question);
        return new Moved(
                now.version(),
                now.author(),
                now.changedAt(),
                shown,
                Solution.of(question, shown),
                now.item().explanation());
    }
}
