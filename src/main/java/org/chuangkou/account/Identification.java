package org.chuangkou.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells who sends a request. A locked session has no role; on a registered terminal its place is taken by the
 * terminal's own reading rights, and the page knows whose PIN it may ask for.
 */
@Singleton
class Identification implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;
    private final Terminals terminals;
    private final Scheduler blocking;

    Identification(Sessions sessions, Terminals terminals, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.terminals = terminals;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> bearer = Credentials.bearer(request);
        Optional<String> token = bearer.or(() -> Credentials.session(request));
        Optional<String> terminal = bearer.isPresent() ? Optional.empty() : Credentials.terminal(request);
        if (token.isEmpty() && terminal.isEmpty()) return Mono.empty();
        Session cached = token.map(sessions::cached).orElse(null);
        if (cached != null && !cached.locked()) return Mono.just(person(cached));
        return Mono.fromCallable(() -> look(token, bearer.isEmpty(), terminal)).subscribeOn(blocking);
    }

    private @Nullable Authentication look(Optional<String> token, boolean person, Optional<String> terminal) {
        Optional<Session> session = token.flatMap(t -> sessions.find(t, person));
        if (session.isPresent() && !session.get().locked()) return person(session.get());
        Optional<Terminal> at = terminal.flatMap(terminals::find);
        if (at.isPresent()) return terminal(at.get(), session);
        return session.map(Identification::locked).orElse(null);
    }

    private static Authentication person(Session session) {
        Account account = session.account();
        return Authentication.build(
                account.username(),
                account.roles().stream().map(Role::name).toList(),
                Map.of(
                        "username", account.username(),
                        "displayName", account.name(),
                        "session", session.id()));
    }

    private static Authentication terminal(Terminal terminal, Optional<Session> locked) {
        var attributes = new HashMap<String, Object>(Map.of("terminal", terminal.name(), "terminalId", terminal.id()));
        locked.ifPresent(s -> attributes.put("locked", s.account().username()));
        return Authentication.build("terminal:" + terminal.id(), List.of(Role.TERMINAL), attributes);
    }

    private static Authentication locked(Session session) {
        return Authentication.build(
                "locked", List.of(), Map.of("locked", session.account().username()));
    }
}
