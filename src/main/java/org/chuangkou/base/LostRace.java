package org.chuangkou.base;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.retry.annotation.RetryPredicate;
import io.micronaut.transaction.exceptions.UnexpectedRollbackException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure only means that another transaction was first: 1205 lock wait, 1213 deadlock, 1020 record changed
 * (MariaDB), and SQLSTATE 40xxx, with which Galera and InnoDB Cluster refuse a conflicting commit; 1062 a key that was
 * free when we looked, so that a second run sees who has it and can refuse in words. A step inside a step that lost one
 * spoils the whole transaction: the outer one hears of it at its end.
 */
@Introspected
public final class LostRace implements RetryPredicate {
    private static final Set<Integer> CODES = Set.of(1062, 1205, 1213, 1020, 3101);

    @Override
    public boolean test(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof UnexpectedRollbackException) return true;
            if (t instanceof SQLException sql
                    && (CODES.contains(sql.getErrorCode())
                            || String.valueOf(sql.getSQLState()).startsWith("40"))) return true;
        }
        return false;
    }
}
