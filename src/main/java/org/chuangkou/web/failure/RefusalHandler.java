package org.chuangkou.web.failure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.chuangkou.base.Refusal;

@Singleton
class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private final Answers answers;

    RefusalHandler(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        return answers.refuse(request, refusal);
    }
}
