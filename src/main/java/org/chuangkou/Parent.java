package org.chuangkou;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The process that started this one. Maven leaves its child running when Maven itself is stopped or dies, so a service
 * started by {@code mvn} ({@code -Dchuangkou.stop-with-parent=true}) watches it and ends with it.
 */
final class Parent {
    private static final long STEP = Duration.ofMillis(300).toNanos();

    private Parent() {}

    /** Runs this once when the process that is our parent now is no longer. */
    static void onEnd(Runnable action) {
        long parent = current();
        Thread.ofPlatform().name("parent-watch").daemon().start(() -> {
            // An orphan gets another parent: that is quicker to see, and surer, than whether a process id still exists.
            while (current() == parent) {
                LockSupport.parkNanos(STEP);
            }
            action.run();
        });
    }

    private static long current() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }
}
