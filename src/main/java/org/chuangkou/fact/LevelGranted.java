package org.chuangkou.fact;

import java.time.Instant;

/**
 * Somebody has reached a level by passing an exam of the platform. It is an assessed level, not a certificate.
 *
 * @param candidate user name
 * @param level 5 to 1
 */
public record LevelGranted(String candidate, int level, String exam, String attempt, Instant at) implements Fact {}
