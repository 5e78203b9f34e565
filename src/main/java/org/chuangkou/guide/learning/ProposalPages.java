package org.chuangkou.guide.learning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chuangkou.search.SearchIndex;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** The trainer's list of everyday names that the desk proposes: Enter accepts the first, and the next one is the first then. */
@Controller("/items/proposals")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProposalPages {
    private final Proposing proposing;
    private final Settling settling;
    private final SearchIndex index;

    ProposalPages(Proposing proposing, Settling settling, SearchIndex index) {
        this.proposing = proposing;
        this.settling = settling;
        this.index = index;
    }

    /** @param unlearned guides of which search does not know the meaning yet; @param all guides */
    record Shown(List<Proposal> proposals, int days, long unlearned, long all) {}

    @Get
    View list() {
        return new View(
                "guide/learning/proposals",
                new Shown(proposing.proposals(), Learning.DAYS, index.countWithoutMeaning(), index.size()));
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> settle(HttpRequest<?> request, @Body Map<String, String> fields) {
        String words = fields.getOrDefault("words", "");
        String code = fields.getOrDefault("code", "");
        if ("accept".equals(fields.get("do"))) settling.accept(words, code, Viewer.actor(request));
        else settling.dismiss(words, code, Viewer.actor(request));
        return HttpResponse.seeOther(URI.create("/items/proposals"));
    }
}
