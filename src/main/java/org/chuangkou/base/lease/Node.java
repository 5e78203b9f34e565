package org.chuangkou.base.lease;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.chuangkou.base.Ids;

/** This running process among those that share the database. A restart is another node. */
@Singleton
public final class Node {
    private final String id = Ids.next(Instant.now());

    public String id() {
        return id;
    }
}
