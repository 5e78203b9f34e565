package org.chuangkou.account.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.chuangkou.web.Addresses;

/** Where a request carries its secrets: a bearer token, a person's cookie, a hall terminal's cookie. */
public final class Credentials {
    private static final String SESSION = "session";
    private static final String TERMINAL = "terminal";

    private Credentials() {}

    public static Optional<String> bearer(HttpRequest<?> request) {
        String header = request.getHeaders().get("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) return Optional.empty();
        return Optional.of(header.substring(7).strip()).filter(t -> !t.isEmpty());
    }

    public static Optional<String> session(HttpRequest<?> request) {
        return value(request, SESSION);
    }

    public static Optional<String> terminal(HttpRequest<?> request) {
        return value(request, TERMINAL);
    }

    public static Cookie sessionCookie(HttpRequest<?> request, String token, Duration age) {
        return cookie(request, SESSION, token, age);
    }

    public static Cookie terminalCookie(HttpRequest<?> request, String token, Duration age) {
        return cookie(request, TERMINAL, token, age);
    }

    /** {@code __Host-} and {@code Secure} only where https is spoken: browsers drop them elsewhere. */
    private static Cookie cookie(HttpRequest<?> request, String name, String value, Duration age) {
        boolean secure = Addresses.secure(request);
        return Cookie.of(secure ? "__Host-" + name : name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .maxAge(age);
    }

    private static Optional<String> value(HttpRequest<?> request, String name) {
        return request.getCookies()
                .findCookie(Addresses.secure(request) ? "__Host-" + name : name)
                .map(Cookie::getValue)
                .filter(v -> !v.isEmpty());
    }
}
