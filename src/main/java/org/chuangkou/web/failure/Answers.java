package org.chuangkou.web.failure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.Language;
import org.chuangkou.web.View;

/** Errors in the form in which the caller reads: a problem for programs, a page for people. */
@Singleton
public class Answers {
    private final Messages messages;

    Answers(Messages messages) {
        this.messages = messages;
    }

    /** Whether the caller is a person with a browser. */
    public static boolean person(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }

    public MutableHttpResponse<?> refuse(HttpRequest<?> request, Refusal refusal) {
        return answer(request, Problem.of(refusal, messages, Language.of(request)));
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, int status, String key, Object... args) {
        Locale locale = Language.of(request);
        String known = messages.knows("status." + status) ? key : "refusal.unexpected";
        int shown = known.equals(key) ? status : 500;
        return answer(request, Problem.plain(shown, known, messages, locale, args));
    }

    private static MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
        HttpStatus status = HttpStatus.valueOf(problem.status());
        if (person(request)) return HttpResponse.status(status).body(new View("web/error", problem));
        return HttpResponse.status(status).body(problem).contentType("application/problem+json");
    }
}
