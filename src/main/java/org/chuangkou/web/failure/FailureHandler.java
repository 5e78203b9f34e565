package org.chuangkou.web.failure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.chuangkou.base.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: the log gets all of it, the caller a number under which it is found there. */
@Singleton
public class FailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);
    private final Answers answers;
    private final Clock clock;

    FailureHandler(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        String number = Ids.next(clock.instant());
        LOG.error("{} {} failed, number {}", request.getMethodName(), request.getPath(), number, failure);
        return answers.answer(request, 500, "refusal.failed", number);
    }
}
