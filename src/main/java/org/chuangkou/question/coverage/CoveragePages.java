package org.chuangkou.question.coverage;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Time;
import org.chuangkou.level.Scheme;
import org.chuangkou.level.Schemes;
import org.chuangkou.question.cited.Citable;
import org.chuangkou.question.cited.Clause;
import org.chuangkou.question.cited.FindingClauses;
import org.chuangkou.question.coverage.Unasked.Department;
import org.chuangkou.question.coverage.Unasked.Item;
import org.chuangkou.question.kind.Type;
import org.chuangkou.question.store.Coverage;
import org.chuangkou.web.View;

/** What there is to write next: the coverage board, items without questions, clauses never asked. */
@Controller("/questions/coverage")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CoveragePages {
    private static final List<String> TYPES =
            Arrays.stream(Type.values()).map(Type::word).toList();

    private final Coverage coverage;
    private final Schemes schemes;
    private final Unasked unasked;
    private final FindingClauses clauses;
    private final Clock clock;

    CoveragePages(Coverage coverage, Schemes schemes, Unasked unasked, FindingClauses clauses, Clock clock) {
        this.coverage = coverage;
        this.schemes = schemes;
        this.unasked = unasked;
        this.clauses = clauses;
        this.clock = clock;
    }

    /** @param boards of all levels, for the choice among them; @param board the one that is chosen */
    record Shown(
            String scheme,
            boolean official,
            List<Board> boards,
            Board board,
            List<String> types,
            int paper,
            int times,
            String q,
            String department,
            List<Department> departments,
            List<Item> items) {}

    @Get
    View board(HttpRequest<?> request) {
        Scheme scheme = schemes.usual(LocalDate.ofInstant(clock.instant(), Time.HALL));
        var usable = coverage.usable();
        List<Board> boards =
                scheme.levels().stream().map(level -> Board.of(level, usable)).toList();
        String asked = given(request, "level");
        Board board = asked.isEmpty()
                ? boards.getFirst()
                : boards.stream()
                        .filter(one -> String.valueOf(one.level()).equals(asked))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("question-coverage.no-level", asked));
        String words = given(request, "q");
        String department = given(request, "department");
        return new View(
                "question/coverage/board",
                new Shown(
                        scheme.title(),
                        scheme.official(),
                        boards,
                        board,
                        TYPES,
                        Board.PAPER,
                        Board.TIMES,
                        words,
                        department,
                        unasked.departments(),
                        unasked.items(words, department)));
    }

    /** @param asked by how many questions */
    record Counted(Clause clause, long asked) {}

    record OneItem(Citable document, List<Counted> clauses, long never) {}

    /** The clauses of one guide or law: those never asked first, each in the document's order. */
    @Get("/{code}")
    View item(String code) {
        Citable document = clauses.document(code).orElseThrow(() -> Refusal.notFound("bank.cite.no-item", code));
        Map<String, Long> asked = coverage.clauses(document.code());
        List<Counted> counted = document.clauses().stream()
                .filter(clause -> !Citable.about(clause))
                .map(clause -> new Counted(clause, asked.getOrDefault(clause.clause(), 0L)))
                .sorted(Comparator.comparing(one -> one.asked() > 0))
                .toList();
        long never = counted.stream().filter(one -> one.asked() == 0).count();
        return new View("question/coverage/item", new OneItem(document, counted, never));
    }

    private static String given(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class).orElse("").strip();
    }
}
