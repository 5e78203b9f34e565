package org.chuangkou.account.secret;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords and PINs with Argon2id (16 MiB, 2 passes; about 30 ms each). On threads of their own, half as many as there
 * are processors and at most two: a classroom that signs in at once waits a little instead of taking the processor from answers
 * being saved.
 * Never called inside a transaction.
 */
@Singleton
public class PasswordHashes {
    public static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 2);

    private static final String NOBODYS = "nobody has this password";

    private final PasswordEncoder encoder;
    private final ThreadPoolExecutor hashers = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("hash-", 0).factory());
    /** Made while the service starts, which need not wait for it. */
    private final Future<String> nobodys;

    @Inject
    PasswordHashes() {
        this.encoder = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);
        this.nobodys = submit(NOBODYS);
    }

    /** With nobody's hash made before anybody comes. */
    PasswordHashes(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = CompletableFuture.completedFuture(requireNonNull(encoder.encode(NOBODYS)));
    }

    public String hash(String password) {
        return await(submit(password));
    }

    /**
     * Hashes many for imports, no more at a time than there are threads, so that whoever signs in meanwhile waits for two of them
     * at most.
     */
    public List<String> hashAll(List<String> passwords) {
        var hashes = new ArrayList<String>(passwords.size());
        for (int i = 0; i < passwords.size(); i += AT_ONCE) {
            var pair = passwords.subList(i, Math.min(i + AT_ONCE, passwords.size())).stream()
                    .map(this::submit)
                    .toList();
            for (Future<String> hash : pair) hashes.add(await(hash));
        }
        return hashes;
    }

    /** Takes as long for an account that does not exist ({@code hash} null), so that nobody can tell. */
    public boolean matches(String password, @Nullable String hash) {
        String against = hash == null ? await(nobodys) : hash;
        Callable<Boolean> check = () -> encoder.matches(password, against) && hash != null;
        return await(hashers.submit(check));
    }

    /** How many wait for their turn. */
    int waiting() {
        return hashers.getQueue().size();
    }

    @PreDestroy
    void close() {
        hashers.shutdownNow();
    }

    private Future<String> submit(String password) {
        return hashers.submit(() -> requireNonNull(encoder.encode(password)));
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a password was hashed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a password could not be hashed", e.getCause());
        }
    }
}
