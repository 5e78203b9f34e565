package org.chuangkou.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** What browsers are told to refuse: foreign and inline code, frames, guessing of types. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class ProtectionHeaders implements Ordered {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        // "no-referrer" would make browsers send "Origin: null", which SameOrigin refuses.
        if (!response.getHeaders().contains("Referrer-Policy")) response.header("Referrer-Policy", "same-origin");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        response.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (Addresses.secure(request)) response.header("Strict-Transport-Security", "max-age=31536000");
        if (request.getPath().startsWith("/api/")) response.header("Cache-Control", "no-store");
        if (request.getPath().startsWith("/static/")) response.header("Cache-Control", "public, max-age=31536000");
    }
}
