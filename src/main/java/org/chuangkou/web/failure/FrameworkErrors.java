package org.chuangkou.web.failure;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.base.Refusal;

/**
 * What the framework itself refuses (no such page, wrong method, a body that is no JSON, …) in our words; its own
 * messages name classes and are not shown.
 */
@Singleton
@Replaces(HateoasErrorResponseProcessor.class)
class FrameworkErrors implements ErrorResponseProcessor<Object> {
    private final Answers answers;

    FrameworkErrors(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext error, MutableHttpResponse<?> response) {
        int status = response.code();
        var fault = error.getRootCause().flatMap(InputFaults::of);
        MutableHttpResponse<?> answer;
        if (fault.isPresent()) answer = answers.refuse(error.getRequest(), Refusal.invalid(List.of(fault.get())));
        else answer = answers.answer(error.getRequest(), status, "refusal.status." + status);
        response.getHeaders()
                .forEach((name, values) -> values.forEach(value -> {
                    if (name.equalsIgnoreCase("Allow")) answer.header(name, value);
                }));
        return (MutableHttpResponse<Object>) answer;
    }
}
