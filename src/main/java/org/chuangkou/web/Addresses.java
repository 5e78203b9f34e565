package org.chuangkou.web;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;

/** Where a request comes from. */
public final class Addresses {
    private Addresses() {}

    /**
     * The caller's address. {@code X-Forwarded-For} is believed only from this machine, where the reverse proxy runs,
     * and of it only the last entry, which that proxy wrote.
     */
    public static String of(HttpRequest<?> request) {
        InetAddress direct = request.getRemoteAddress().getAddress();
        if (direct == null) return "-";
        String forwarded = request.getHeaders().get("X-Forwarded-For");
        if (forwarded == null || !direct.isLoopbackAddress()) return direct.getHostAddress();
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > 45 ? direct.getHostAddress() : last;
    }

    /** Whether the caller speaks https, to us or to the proxy before us. */
    public static boolean secure(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
