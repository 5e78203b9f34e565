package org.chuangkou.account.door;

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
import org.chuangkou.account.Account;
import org.chuangkou.account.Role;
import org.chuangkou.account.session.Credentials;
import org.chuangkou.account.session.Session;
import org.chuangkou.account.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells who sends a request. With a locked session it is nobody; on a registered terminal the terminal's own reading
 * rights take its place.
 */
@Singleton
public class Identification implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;
    private final HallTerminals terminals;
    private final Scheduler blocking;

    Identification(
            Sessions sessions, HallTerminals terminals, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
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
        if (cached != null && cached.open()) return Mono.just(person(cached));
        return Mono.fromCallable(() -> look(request, token, bearer.isEmpty(), terminal))
                .subscribeOn(blocking);
    }

    /** The id of the session with which the request came. */
    public static Optional<String> sessionOf(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(who -> (String) who.getAttributes().get("session"));
    }

    private @Nullable Authentication look(
            HttpRequest<?> request, Optional<String> token, boolean person, Optional<String> terminal) {
        Optional<Session> session = token.flatMap(t -> sessions.find(t, person));
        if (session.isPresent() && session.get().open()) return person(session.get());
        session.ifPresent(waits -> Waiting.of(waits).note(request));
        return terminal.flatMap(terminals::find)
                .map(at -> terminal(at, session))
                .orElse(null);
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

    private static Authentication terminal(HallTerminals.Known terminal, Optional<Session> waits) {
        var attributes = new HashMap<String, Object>(Map.of("terminal", terminal.name(), "terminalId", terminal.id()));
        waits.filter(Session::locked)
                .ifPresent(s -> attributes.put("locked", s.account().name()));
        return Authentication.build("terminal:" + terminal.id(), List.of(Role.TERMINAL), attributes);
    }
}
