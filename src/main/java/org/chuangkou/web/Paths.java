package org.chuangkou.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses that a request names. */
public final class Paths {
    private Paths() {}

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
