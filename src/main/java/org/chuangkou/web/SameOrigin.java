package org.chuangkou.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site asks a browser for. Whoever comes with a bearer token is no browser and is let
 * through; everybody else must come from our own pages, which the browser itself states in {@code Sec-Fetch-Site} or
 * {@code Origin} and no page can forge. So forms need no token and no script.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (SAFE.contains(request.getMethodName())) return;
        if (request.getHeaders().contains("Authorization")) return;
        boolean cookies = !request.getCookies().getAll().isEmpty();
        if (!allowed(
                cookies,
                request.getHeaders().get("Sec-Fetch-Site"),
                request.getHeaders().get("Origin"),
                request.getHeaders().get("Host"))) throw Refusal.forbidden("refusal.cross-site");
    }

    static boolean allowed(boolean cookies, @Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) return site.equals("same-origin") || site.equals("none");
        if (origin == null) return !cookies;
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
