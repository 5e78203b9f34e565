package org.chuangkou.exam.sitting;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.chuangkou.base.Ids;
import org.chuangkou.web.Addresses;

/**
 * Tells one browser from another: each that comes to a paper gets a random secret in a cookie which no script reads. We keep its
 * hash. A program that has no such cookie is {@link #NONE}, which is a device like another.
 */
public final class Devices {
    static final String NONE = "-";

    private static final Duration LIFE = Duration.ofDays(365);

    private Devices() {}

    public static String of(HttpRequest<?> request) {
        return sent(request).map(Ids::sha256).orElse(NONE);
    }

    /** The browser's secret: the one it has, or a new one, which {@link #keep} then gives to it. */
    public static String secret(HttpRequest<?> request) {
        return sent(request).orElseGet(Ids::secret);
    }

    public static <T> MutableHttpResponse<T> keep(
            HttpRequest<?> request, String secret, MutableHttpResponse<T> response) {
        return response.cookie(Cookie.of(name(request), secret)
                .path("/")
                .httpOnly(true)
                .secure(Addresses.secure(request))
                .sameSite(SameSite.Lax)
                .maxAge(LIFE));
    }

    private static Optional<String> sent(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name(request))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty());
    }

    private static String name(HttpRequest<?> request) {
        return Addresses.secure(request) ? "__Host-sit-device" : "sit-device";
    }
}
