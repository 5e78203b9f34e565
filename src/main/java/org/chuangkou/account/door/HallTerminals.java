package org.chuangkou.account.door;

import java.util.Optional;

/** Who knows the hall's registered terminals. */
public interface HallTerminals {

    /** A registered terminal. */
    record Known(String id, String name) {}

    /** The terminal that keeps this secret, unless it has been revoked. */
    Optional<Known> find(String token);
}
