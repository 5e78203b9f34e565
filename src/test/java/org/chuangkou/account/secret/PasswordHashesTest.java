package org.chuangkou.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.account.secret.PasswordHashes.AT_ONCE;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashesTest {

    @Test
    void a_hash_fits_its_password_alone_and_is_never_the_same_twice() {
        var hashes = new PasswordHashes();
        String hash = hashes.hash("right");
        assertThat(hash).startsWith("$argon2id$").isNotEqualTo(hashes.hash("right"));
        assertThat(hashes.matches("right", hash)).isTrue();
        assertThat(hashes.matches("wrong", hash)).isFalse();
        assertThat(hashes.matches("nobody has this password", null)).isFalse();
    }

    @Test
    void of_a_whole_classroom_few_are_hashed_at_a_time_and_the_rest_waits() throws Exception {
        var counting = new Counting();
        var hashes = new PasswordHashes(counting);
        counting.gate = new CountDownLatch(1);
        try (var classroom = Executors.newVirtualThreadPerTaskExecutor()) {
            var signIns = IntStream.range(0, 40)
                    .mapToObj(i -> classroom.submit(() -> hashes.matches("p" + i, "hash of p" + i)))
                    .toList();
            await(() -> hashes.waiting() == 40 - AT_ONCE && counting.inside.get() == AT_ONCE);
            counting.gate.countDown();
            for (var signIn : signIns) assertThat(signIn.get()).isTrue();
        }
        assertThat(counting.most.get()).isEqualTo(AT_ONCE);
    }

    @Test
    void an_import_never_has_more_before_whoever_signs_in_than_are_hashed_at_a_time() throws Exception {
        var counting = new Counting();
        var hashes = new PasswordHashes(counting);
        counting.gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var passwords = IntStream.range(0, 500).mapToObj(i -> "p" + i).toList();
            var many = threads.submit(() -> hashes.hashAll(passwords));
            await(() -> counting.inside.get() == AT_ONCE);
            assertThat(hashes.waiting()).isZero();
            counting.gate.countDown();
            assertThat(many.get())
                    .isEqualTo(passwords.stream().map(p -> "hash of " + p).toList());
        }
        assertThat(hashes.hashAll(List.of())).isEmpty();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("given up").isLessThan(end);
            Thread.yield();
        }
    }

    /** Counts who is inside at once, and holds them there while its gate is shut. */
    private static final class Counting implements PasswordEncoder {
        final AtomicInteger inside = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        volatile CountDownLatch gate = new CountDownLatch(0);

        @Override
        public String encode(CharSequence password) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return encode(password).equals(hash);
        }
    }
}
