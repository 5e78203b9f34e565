package org.chuangkou.question.citing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.Citation;
import org.chuangkou.question.asking.Solution;
import org.chuangkou.question.cited.Clause;
import org.chuangkou.question.cited.ProposingClauses;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Citing;
import org.chuangkou.question.store.Coverage;
import org.chuangkou.question.store.Kept;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The questions that cite nothing, one at a time with the clauses they may rest on; a digit accepts one. */
@Controller("/questions/cite")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class CitePages {
    private static final String VIEW = "question/citing/cite";

    private final Coverage coverage;
    private final Bank bank;
    private final ProposingClauses proposing;
    private final Citing citing;

    CitePages(Coverage coverage, Bank bank, ProposingClauses proposing, Citing citing) {
        this.coverage = coverage;
        this.bank = bank;
        this.proposing = proposing;
        this.citing = citing;
    }

    /** The citation that was accepted last, to be taken back; {@code from} is where its question is found again. */
    record Last(String id, int version, String from) {}

    /**
     * @param question null when there is none left; @param after the id after which it was sought
     * @param done how many have been cited in this go; @param place of it among all of this go
     */
    record Page(
            @Nullable One question,
            String after,
            long done,
            long place,
            long total,
            List<Clause> proposals,
            @Nullable Last last) {}

    record One(String id, int version, String state, Shown shown, Solution solution, String explanation) {
        static One of(Kept kept) {
            Question question = kept.item().question();
            Shown shown = Arrangement.asWritten(question).show(question);
            return new One(
                    kept.item().id(),
                    kept.version(),
                    kept.state().word(),
                    shown,
                    Solution.of(question, shown),
                    kept.item().explanation());
        }
    }

    @Get
    View next(
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "0") int done,
            @Nullable @QueryValue String last,
            @QueryValue(defaultValue = "0") int version,
            @QueryValue(defaultValue = "") String from) {
        @Nullable Last undo = last == null ? null : new Last(last, version, from);
        @Nullable
        Kept kept = coverage.uncited(after, 1).stream()
                .findFirst()
                .flatMap(bank::find)
                .orElse(null);
        long total = coverage.uncited() + done;
        if (kept == null) return new View(VIEW, new Page(null, after, done, total, total, List.of(), undo));
        return new View(
                VIEW,
                new Page(
                        One.of(kept),
                        after,
                        done,
                        coverage.place(kept.item().id()) + done,
                        total,
                        proposing.of(kept.item()),
                        undo));
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> settle(HttpRequest<?> request, @Body Map<String, String> fields) {
        String id = fields.getOrDefault("id", "");
        String after = fields.getOrDefault("after", "");
        int done = number(fields, "done");
        Actor actor = Viewer.actor(request);
        if ("undo".equals(fields.get("do"))) {
            citing.uncite(id, number(fields, "version"), actor);
            return HttpResponse.seeOther(address(after, Math.max(0, done - 1)).build());
        }
        String[] clause = fields.getOrDefault("cite", "").split(" ", 2);
        if (clause.length < 2) throw Refusal.invalid("question-cite.nothing");
        int version = citing.cite(id, number(fields, "version"), new Citation(clause[0], clause[1]), actor);
        URI next = address(id, done + 1)
                .queryParam("last", id)
                .queryParam("version", version)
                .queryParam("from", after)
                .build();
        return HttpResponse.seeOther(next);
    }

    private static UriBuilder address(String after, int done) {
        return UriBuilder.of("/questions/cite").queryParam("after", after).queryParam("done", done);
    }

    private static int number(Map<String, String> fields, String name) {
        String text = fields.getOrDefault(name, "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
