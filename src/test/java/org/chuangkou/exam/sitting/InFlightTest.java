package org.chuangkou.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InFlightTest {
    private final InFlight inFlight = new InFlight();

    @Test
    void whoever_looks_at_an_attempt_waits_for_the_answers_under_way() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        var one = new CompletableFuture<String>();
        var two = new CompletableFuture<String>();
        inFlight.add("attempt", one);
        inFlight.add("attempt", two);
        Thread looks = Thread.ofPlatform().start(() -> {
            inFlight.await("attempt");
            order.add("looked");
        });
        while (looks.getState() != Thread.State.WAITING) Thread.onSpinWait();
        one.complete("kept");
        order.add("kept");
        two.completeExceptionally(new IllegalStateException("refused"));
        looks.join();
        assertThat(order).containsExactly("kept", "looked");
    }

    @Test
    @Timeout(30)
    void nobody_waits_for_another_s_answers_or_for_those_that_are_settled() {
        inFlight.add("another", new CompletableFuture<>());
        inFlight.add("attempt", CompletableFuture.completedFuture("kept"));
        inFlight.await("attempt");
        inFlight.await("nothing");
    }
}
