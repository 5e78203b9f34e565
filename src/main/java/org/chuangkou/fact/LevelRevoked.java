package org.chuangkou.fact;

import java.time.Instant;

/**
 * An assessed level counts no longer.
 *
 * @param candidate user name
 * @param level 5 to 1
 * @param reason {@code voided} or {@code remarked}
 */
public record LevelRevoked(String candidate, int level, String exam, String attempt, String reason, Instant at)
        implements Fact {}
