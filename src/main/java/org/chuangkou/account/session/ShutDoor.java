package org.chuangkou.account.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chuangkou.account.Proving.Proof;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.View;
import org.chuangkou.web.failure.Answers;

/** 429 with {@code Retry-After}, as a problem or as the page on which the password was asked. */
@Singleton
public class ShutDoor {
    private final Answers answers;
    private final Clock clock;

    ShutDoor(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    MutableHttpResponse<?> problem(HttpRequest<?> request, Proof.Shut shut) {
        return late(answers.refuse(request, new Refusal(Refusal.Kind.TOO_MANY, message(shut), List.of())), shut);
    }

    public MutableHttpResponse<?> page(View view, Proof.Shut shut) {
        return late(HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS).body(view), shut);
    }

    public Message message(Proof.Shut shut) {
        return Message.of("sign-in.locked", shut.minutes(clock.instant()));
    }

    private MutableHttpResponse<?> late(MutableHttpResponse<?> answer, Proof.Shut shut) {
        Instant now = clock.instant();
        return answer.header("Retry-After", String.valueOf(shut.seconds(now)));
    }
}
