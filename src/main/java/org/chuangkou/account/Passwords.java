package org.chuangkou.account;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords and PINs with Argon2id (16 MiB, 2 passes). At most two at a time: a classroom that signs in at once
 * waits a little instead of taking the processor from answers being saved.
 */
@Singleton
class Passwords {
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);
    private final Semaphore places = new Semaphore(2, true);
    private final String nobodys = hash("nobody has this password");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return requireNonNull(argon2.encode(password));
        } finally {
            places.release();
        }
    }

    /** Takes as long for an account that does not exist ({@code hash} null), so that nobody can tell. */
    boolean matches(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(password, hash == null ? nobodys : hash);
            return same && hash != null;
        } finally {
            places.release();
        }
    }
}
