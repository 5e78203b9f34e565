package org.chuangkou.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

final class Waiting {
    private static final long STEP = Duration.ofMillis(10).toNanos();

    private Waiting() {}

    /** Asks again and again until it is so. @return false when the time is over before */
    static boolean until(BooleanSupplier itIsSo, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!itIsSo.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
