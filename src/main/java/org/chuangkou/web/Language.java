package org.chuangkou.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** The language of an answer: the one chosen (a cookie), else English for who asks for it first, else Chinese. */
public final class Language {
    static final String COOKIE = "lang";

    private Language() {}

    public static Locale of(HttpRequest<?> request) {
        String chosen =
                request.getCookies().findCookie(COOKIE).map(c -> c.getValue()).orElse("");
        if (chosen.equals("en")) return Locale.ENGLISH;
        if (chosen.equals("zh")) return Locale.SIMPLIFIED_CHINESE;
        String accepted = request.getHeaders().get("Accept-Language");
        return accepted != null && accepted.strip().toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}
