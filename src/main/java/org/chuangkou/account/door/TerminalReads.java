package org.chuangkou.account.door;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.chuangkou.account.Role;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Keeps hall terminals to reading: what changes something is refused to them before any other rule is asked. */
@Singleton
class TerminalReads implements SecurityRule<HttpRequest<?>> {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public int getOrder() {
        return -1_000;
    }

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication who) {
        boolean terminal = who != null && who.getRoles().contains(Role.TERMINAL);
        boolean refused = terminal && !READING.contains(request.getMethodName()) && !forEverybody(request);
        return Mono.just(refused ? SecurityRuleResult.REJECTED : SecurityRuleResult.UNKNOWN);
    }

    private static boolean forEverybody(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .map(route -> Set.of(route.getAnnotationMetadata().stringValues(Secured.class))
                        .contains(IS_ANONYMOUS))
                .orElse(true);
    }
}
