package org.chuangkou.guide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BesideTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void the_caller_goes_on_while_a_piece_is_done_and_pieces_are_done_in_order() {
        var go = new CountDownLatch(1);
        try (var beside = new Beside()) {
            beside.run(() -> {
                waitFor(go);
                done.add("first");
            });
            done.add("caller");
            go.countDown();
            beside.run(() -> done.add("second"));
        }
        assertThat(done).containsExactly("caller", "first", "second");
    }

    @Test
    void what_a_piece_throws_stops_the_next_from_being_begun() {
        var broken = new IllegalArgumentException("broken");
        assertThatThrownBy(() -> {
                    try (var beside = new Beside()) {
                        beside.run(() -> {
                            throw broken;
                        });
                        beside.run(() -> done.add("next"));
                    }
                })
                .isSameAs(broken);
        assertThat(done).isEmpty();
    }

    @Test
    void what_the_last_piece_throws_is_thrown_on_closing() {
        assertThatThrownBy(() -> {
                    try (var beside = new Beside()) {
                        beside.run(() -> {
                            throw new IllegalArgumentException("broken");
                        });
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
    }

    @Test
    void when_the_caller_fails_the_piece_under_way_is_still_waited_for() {
        var go = new CountDownLatch(1);
        assertThatThrownBy(() -> {
                    try (var beside = new Beside()) {
                        beside.run(() -> {
                            waitFor(go);
                            done.add("first");
                        });
                        go.countDown();
                        throw new IllegalStateException("unreadable");
                    }
                })
                .hasMessage("unreadable");
        assertThat(done).containsExactly("first");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
