package org.chuangkou.account.terminal;

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
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.account.door.HallTerminals;
import org.chuangkou.account.session.Credentials;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** Where a browser in the hall becomes a terminal. */
@Controller("/terminal")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class TerminalPages {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Terminals terminals;
    private final RegisteringTerminal registering;

    TerminalPages(Terminals terminals, RegisteringTerminal registering) {
        this.terminals = terminals;
        this.registering = registering;
    }

    /** @param name of the terminal that this browser is already */
    record Form(@Nullable String name, List<Fault> errors) {}

    @Get
    View form(HttpRequest<?> request) {
        return page(request, List.of());
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> register(HttpRequest<?> request, @Body Map<String, String> form) {
        Optional<String> token = registering.register(form.getOrDefault("code", ""), Addresses.of(request));
        if (token.isEmpty())
            return HttpResponse.badRequest().body(page(request, List.of(Fault.field("code", "terminal.wrong-code"))));
        terminals.forgetAll();
        return HttpResponse.seeOther(URI.create("/terminal"))
                .cookie(Credentials.terminalCookie(request, token.get(), YEAR));
    }

    private View page(HttpRequest<?> request, List<Fault> errors) {
        String name = Credentials.terminal(request)
                .flatMap(terminals::find)
                .map(HallTerminals.Known::name)
                .orElse(null);
        return new View("account/terminal", new Form(name, errors));
    }
}
