package org.chuangkou.account.door;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.chuangkou.account.session.Session;

/**
 * A session that opens nothing until its owner has done something. Such a request counts as nobody's, so no route can
 * forget to look; the refusal then knows where to send the browser.
 */
enum Waiting {
    FOR_PIN,
    FOR_PASSWORD;

    private static final String ATTRIBUTE = "chuangkou.session.waiting";

    static Waiting of(Session session) {
        return session.locked() ? FOR_PIN : FOR_PASSWORD;
    }

    void note(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Waiting> in(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Waiting.class);
    }
}
