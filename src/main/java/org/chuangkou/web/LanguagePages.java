package org.chuangkou.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The switch between languages. */
@Controller("/language")
@Secured(SecurityRule.IS_ANONYMOUS)
class LanguagePages {

    @Post
    @Consumes("application/x-www-form-urlencoded")
    @Produces("text/html")
    HttpResponse<?> choose(HttpRequest<?> request, @Body Map<String, String> form) {
        String chosen = "en".equals(form.get("to")) ? "en" : "zh";
        return HttpResponse.seeOther(URI.create(Paths.inside(form.get("back"))))
                .cookie(Cookie.of(Language.COOKIE, chosen)
                        .path("/")
                        .httpOnly(true)
                        .sameSite(SameSite.Lax)
                        .secure(Addresses.secure(request))
                        .maxAge(Duration.ofDays(365)));
    }
}
