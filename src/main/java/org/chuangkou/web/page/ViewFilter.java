package org.chuangkou.web.page;

import static java.util.Objects.requireNonNull;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;
import org.chuangkou.web.View;
import org.chuangkou.web.failure.FailureHandler;

/** Turns a {@link View} into its page; outside the security filter, so that a refusal's page is rendered too. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ViewFilter implements Ordered {
    private final Templates templates;
    private final FailureHandler failures;

    ViewFilter(Templates templates, FailureHandler failures) {
        this.templates = templates;
        this.failures = failures;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.after();
    }

    @ResponseFilter
    void render(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!(response.body() instanceof View view)) return;
        response.body(page(view, request, response).getBytes(StandardCharsets.UTF_8));
        response.contentType(MediaType.TEXT_HTML_TYPE.getName() + ";charset=utf-8");
        response.header("Cache-Control", "no-store");
        response.header("Vary", "Accept-Language, Cookie");
    }

    /** A page that cannot be made is answered by the error page, which is simple enough to be made. */
    private String page(View view, HttpRequest<?> request, MutableHttpResponse<?> response) {
        try {
            return templates.render(view, request);
        } catch (RuntimeException e) {
            if (view.template().equals("web/error")) throw e;
            var failure = failures.handle(request, e);
            response.status(failure.code());
            return templates.render((View) requireNonNull(failure.body()), request);
        }
    }
}
