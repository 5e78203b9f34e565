package org.chuangkou.account.door;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.Viewer;
import org.chuangkou.web.failure.Answers;

/**
 * What a request gets that may not go where it wants. Without a session: the sign-in page, or 401. With a session that
 * waits: the page on which it can go on, or 401 (locked), 403 (a password to be replaced). Without the role: 403.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class RefusedEntry implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final Answers answers;

    RefusedEntry(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> asked = request;
        Optional<Waiting> waiting = Waiting.in(asked);
        if (waiting.isPresent())
            return switch (waiting.get()) {
                case FOR_PIN -> send(asked, "/unlock", Refusal.Kind.UNKNOWN_CALLER, "refusal.locked");
                case FOR_PASSWORD -> send(asked, "/new-password", Refusal.Kind.FORBIDDEN, "refusal.new-password");
            };
        if (Viewer.of(asked).username() == null)
            return send(asked, "/sign-in", Refusal.Kind.UNKNOWN_CALLER, "refusal.signed-out");
        return answers.refuse(asked, Refusal.forbidden("refusal.role"));
    }

    private MutableHttpResponse<?> send(HttpRequest<?> request, String page, Refusal.Kind kind, String key) {
        if (!Answers.person(request)) return answers.refuse(request, new Refusal(kind, Message.of(key), List.of()));
        String next = request.getMethodName().equals("GET") ? request.getUri().toString() : "/";
        return HttpResponse.seeOther(URI.create(page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }
}
