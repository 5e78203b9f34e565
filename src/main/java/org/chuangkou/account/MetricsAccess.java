package org.chuangkou.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.management.endpoint.EndpointSensitivityProcessor;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.security.rules.SensitiveEndpointRule;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Figures about the running service are for administrators and for systems that watch it. */
@Singleton
@Replaces(SensitiveEndpointRule.class)
class MetricsAccess extends SensitiveEndpointRule {
    MetricsAccess(EndpointSensitivityProcessor endpoints) {
        super(endpoints);
    }

    @Override
    protected Publisher<SecurityRuleResult> checkSensitiveAuthenticated(
            HttpRequest<?> request, Authentication who, ExecutableMethod<?, ?> method) {
        boolean allowed =
                who.getRoles().contains(Role.ADMIN.name()) || who.getRoles().contains(Role.SYSTEM.name());
        return Mono.just(allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }
}
