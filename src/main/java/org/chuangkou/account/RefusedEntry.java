package org.chuangkou.account;

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
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.Answers;
import org.chuangkou.web.Viewer;

/** Without a session: to the sign-in page or 401. With a locked one: to its PIN or 401. Without the role: 403. */
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
        Viewer viewer = Viewer.of(asked);
        if (viewer.locked() != null) return unknown(asked, "/unlock", "refusal.locked");
        if (viewer.username() == null) return unknown(asked, "/sign-in", "refusal.signed-out");
        return answers.refuse(asked, Refusal.forbidden("refusal.role"));
    }

    private MutableHttpResponse<?> unknown(HttpRequest<?> request, String page, String key) {
        if (!Answers.person(request))
            return answers.refuse(request, new Refusal(Refusal.Kind.UNKNOWN_CALLER, Message.of(key), List.of()));
        String next = request.getMethodName().equals("GET") ? request.getUri().toString() : "/";
        return HttpResponse.seeOther(URI.create(page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }
}
