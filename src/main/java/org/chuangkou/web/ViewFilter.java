package org.chuangkou.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;

/** Turns a {@link View} into its page; outside the security filter, so that a refusal's page is rendered too. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ViewFilter implements Ordered {
    private final Templates templates;

    ViewFilter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.after();
    }

    @ResponseFilter
    void render(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!(response.body() instanceof View view)) return;
        response.body(templates.render(view, request).getBytes(StandardCharsets.UTF_8));
        response.contentType(MediaType.TEXT_HTML_TYPE.getName() + ";charset=utf-8");
        response.header("Cache-Control", "no-store");
        response.header("Vary", "Accept-Language, Cookie");
    }
}
