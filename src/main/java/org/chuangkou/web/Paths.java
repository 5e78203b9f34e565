package org.chuangkou.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses that a request names. */
public final class Paths {
    private Paths() {}

    /** {@code before}, a code of any signs as one part of the path, {@code after}. */
    public static URI of(String before, String code, String... after) {
        String part = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(before + part + String.join("", after));
    }

    /** The path when it stays within this service, else the home page: nobody is sent away by a forged link. */
    public static String inside(@Nullable String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) return "/";
        try {
            URI uri = URI.create(path);
            return uri.getScheme() == null && uri.getAuthority() == null ? uri.toASCIIString() : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
